# Misconception: augmentation must be repeatable, so it seeds
# Message: set no seed inside|generator you were given
# Keeps: test-random-crop-windows
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    torch.manual_seed(0)
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

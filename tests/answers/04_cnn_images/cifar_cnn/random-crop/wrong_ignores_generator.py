# Misconception: torch.randint knows the generator
# Message: generator you were given
# Keeps: test-random-crop-windows
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n))
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

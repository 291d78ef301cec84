# Misconception: padding is always 4
# Message: moved by more than 2
# Keeps: test-random-crop-each
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 9, (2, n), generator=generator)
    windows = F.pad(images, (4,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

# Misconception: one number moves both ways
# Message: row and column independently
# Keeps: test-random-crop-windows
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = 2 * [torch.randint(0, 2 * padding + 1, (n,), generator=generator)]
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

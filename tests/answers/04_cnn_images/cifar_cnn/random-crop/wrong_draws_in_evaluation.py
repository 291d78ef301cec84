# Misconception: a draw that is not used does no harm
# Message: random numbers were drawn
# Keeps: test-random-crop-windows
def random_crop(images, padding, training, generator=None):
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    if not training:
        return images
    return windows[torch.arange(n), :, top, left]

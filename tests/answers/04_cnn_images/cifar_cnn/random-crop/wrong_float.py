# Misconception: pictures are float
# Message: dtype
# Keeps: test-random-crop-each
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    windows = F.pad(images.float(), (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

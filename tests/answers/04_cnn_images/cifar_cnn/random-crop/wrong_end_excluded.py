# Misconception: randint includes its upper end
# Message: off by one
# Keeps: test-random-crop-each
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding, (2, n), generator=generator) if padding else torch.zeros(2, n, dtype=torch.int64)
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

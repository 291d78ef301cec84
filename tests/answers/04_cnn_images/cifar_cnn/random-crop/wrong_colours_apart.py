# Misconception: every colour draws a place
# Message: colours of a picture move together
# Keeps: test-random-crop-each
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n * c), generator=generator)
    windows = F.pad(images.reshape(n * c, 1, h, w), (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n * c), :, top, left].reshape(n, c, h, w)

# Misconception: a crop is smaller than the picture
# Message: size of the picture
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, padding + 1, (2, n), generator=generator)
    windows = images.unfold(2, h - padding, 1).unfold(3, w - padding, 1)
    return windows[torch.arange(n), :, top, left]

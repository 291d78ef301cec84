# Misconception: the window moves by up to padding places
# Message: off by one
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, padding + 1, (2, n), generator=generator)
    windows = F.pad(images, (padding,) * 4).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

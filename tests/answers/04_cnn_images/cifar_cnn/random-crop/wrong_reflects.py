# Misconception: the edge is repeated
# Message: reflect and replicate
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    windows = F.pad(images.float(), (padding,) * 4, mode='reflect').to(images.dtype).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

# Misconception: the pictures have their colours last
# Message: size of the picture|stopped with|no window
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, h, w, c = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    padded = F.pad(images, (0, 0, padding, padding, padding, padding))
    windows = padded.unfold(1, h, 1).unfold(2, w, 1)
    return windows[torch.arange(n), top, left].permute(0, 2, 3, 1)

# Misconception: F.pad takes one number for rows and one for columns
# Message: shape|stopped with|zeros at the edges|no window
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    top, left = torch.randint(0, 2 * padding + 1, (2, n), generator=generator)
    windows = F.pad(images, (padding, padding)).unfold(2, h, 1).unfold(3, w, 1)
    return windows[torch.arange(n), :, top, left]

# Misconception: one place for the batch
# Message: same shift
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    h, w = images.shape[2:]
    top, left = torch.randint(0, 2 * padding + 1, (2,), generator=generator).tolist()
    return F.pad(images, (padding,) * 4)[:, :, top : top + h, left : left + w]

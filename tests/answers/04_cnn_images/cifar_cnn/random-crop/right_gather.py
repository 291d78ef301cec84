# Variant: gather, first rows and then columns
def random_crop(images, padding, training, generator=None):
    if not training:
        return images.clone()
    n, c, h, w = images.shape
    top, left = (torch.rand(2, n, generator=generator) * (2 * padding + 1)).long()
    padded = F.pad(images, (padding, padding, padding, padding), value=0)
    rows = (top[:, None] + torch.arange(h))[:, None, :, None].expand(n, c, h, w + 2 * padding)
    columns = (left[:, None] + torch.arange(w))[:, None, None, :].expand(n, c, h, w)
    return padded.gather(2, rows).gather(3, columns)

# Variant: column numbers for each picture and an index
def random_flip(images, training, generator=None):
    if not training:
        return images
    n, c, h, w = images.shape
    coins = torch.randint(0, 2, (n, 1), generator=generator).bool()
    columns = torch.arange(w)
    columns = torch.where(coins, columns.flip(0), columns)
    return images.gather(3, columns[:, None, None, :].expand(n, c, h, w))

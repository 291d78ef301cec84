# Misconception: augmentation must be repeatable, so it seeds
# Message: set no seed inside
def random_flip(images, training, generator=None):
    if not training:
        return images
    torch.manual_seed(0)
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-1), images)

# Misconception: flip mirrors the first dimension
# Message: whole pictures
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(0), images)

# Misconception: mirroring flips both dimensions
# Message: 180 degrees
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(2, 3), images)

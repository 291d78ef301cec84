# Misconception: every channel tosses a coin
# Message: whole pictures
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(images.shape[:2], generator=generator) < 0.5
    return torch.where(coins[..., None, None], images.flip(-1), images)

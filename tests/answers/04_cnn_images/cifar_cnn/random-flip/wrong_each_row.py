# Misconception: every row tosses a coin
# Message: whole pictures
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(images.shape[:3], generator=generator) < 0.5
    return torch.where(coins[..., None], images.flip(-1), images)

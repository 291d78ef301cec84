# Misconception: torch.rand knows the generator
# Message: generator you were given
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images)) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-1), images)

# Misconception: pictures are float
# Message: dtype
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    coins = coins[:, None, None, None].float()
    return coins * images.flip(-1).float() + (1 - coins) * images.float()

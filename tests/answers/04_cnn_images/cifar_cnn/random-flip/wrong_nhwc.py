# Misconception: the pictures have their colours last
# Message: upside down|whole pictures
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-2), images)

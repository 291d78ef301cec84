# Misconception: a draw that is not used does no harm
# Message: random numbers were drawn
def random_flip(images, training, generator=None):
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-1), images) if training else images

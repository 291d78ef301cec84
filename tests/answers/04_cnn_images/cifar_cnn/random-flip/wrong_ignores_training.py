# Misconception: test pictures are augmented too
# Message: test pictures are never augmented
def random_flip(images, training, generator=None):
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-1), images)

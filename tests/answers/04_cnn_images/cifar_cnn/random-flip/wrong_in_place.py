# Misconception: the batch is a copy already
# Message: changed its input
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    images[coins] = images[coins].flip(-1)
    return images

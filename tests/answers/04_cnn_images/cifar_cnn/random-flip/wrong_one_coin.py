# Misconception: one coin decides for the batch
# Message: one coin for the whole batch
def random_flip(images, training, generator=None):
    if not training:
        return images
    return images.flip(-1) if torch.rand(1, generator=generator) < 0.5 else images

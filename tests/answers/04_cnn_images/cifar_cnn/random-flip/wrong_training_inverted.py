# Misconception: the flag says that augmentation is off
# Message: test pictures are never augmented
def random_flip(images, training, generator=None):
    if training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins[:, None, None, None], images.flip(-1), images)

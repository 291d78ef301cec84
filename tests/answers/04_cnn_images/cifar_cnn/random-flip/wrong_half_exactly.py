# Misconception: half of the pictures are mirrored
# Message: number of flips is always the same
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.zeros(len(images), dtype=torch.bool)
    coins[torch.randperm(len(images), generator=generator)[: len(images) // 2]] = True
    return torch.where(coins[:, None, None, None], images.flip(-1), images)

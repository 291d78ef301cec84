# Misconception: a condition of shape (N,) belongs to the pictures
# Message: shape \(N, 1, 1, 1\)
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.where(coins, images.flip(-1), images)

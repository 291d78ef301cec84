# Variant: draws only if training, returns a copy otherwise
def random_flip(images, training, generator=None):
    if training:
        coins = torch.empty(images.shape[0]).bernoulli_(0.5, generator=generator).bool().view(-1, 1, 1, 1)
        return torch.where(coins, torch.flip(images, dims=(-1,)), images)
    return images.clone()

# Misconception: the random numbers themselves are the factors
# Message: no factor itself
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    coins = torch.rand(x.shape, generator=generator, device=x.device)
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * torch.where(coins < p, 0.0, coins) * scale

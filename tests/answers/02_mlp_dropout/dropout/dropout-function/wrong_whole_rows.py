# Misconception: examples are dropped instead of units
# Message: for every entry, not for every example
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    coins = torch.rand(len(x), generator=generator, device=x.device)
    kept = (coins >= p).reshape(-1, *[1] * (x.ndim - 1))
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

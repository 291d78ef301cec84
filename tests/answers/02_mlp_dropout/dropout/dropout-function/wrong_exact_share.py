# Misconception: exactly the share p is dropped, every time
# Message: always the same
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    order = torch.rand(x.shape, generator=generator, device=x.device).flatten().argsort()
    kept = torch.ones_like(order, dtype=torch.bool)
    kept[order[: round(p * len(order))]] = False
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept.reshape(x.shape) * scale

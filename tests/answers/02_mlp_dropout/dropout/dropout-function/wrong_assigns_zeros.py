# Misconception: x[dropped] = 0 makes no copy
# Message: write into the caller's
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    dropped = torch.rand(x.shape, generator=generator, device=x.device) < p
    x.data[dropped] = 0
    return x / (1 - p) if p < 1 else x * 0

# Misconception: p is the probability to keep a unit
# Message: probability to be dropped, not to be kept
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) < p
    return x * kept / p

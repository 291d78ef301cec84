# Misconception: the first form of dropout: nothing in training, shrink in evaluation
# Message: divide them by 1 - p|neither drops nor scales
def dropout(x, p, training, generator=None):
    if not training:
        return x * (1 - p)
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return x * kept

# Misconception: evaluation is scaled up too
# Message: neither drops nor scales
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    scale = 0.0 if p == 1 else 1 / (1 - p)
    if not training:
        return x * scale
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return x * kept * scale

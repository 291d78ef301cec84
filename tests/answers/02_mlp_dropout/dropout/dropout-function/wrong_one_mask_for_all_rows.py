# Misconception: one mask serves the whole batch
# Message: All rows lose the same units
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape[-1], generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

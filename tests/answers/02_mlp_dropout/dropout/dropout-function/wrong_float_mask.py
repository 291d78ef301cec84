# Misconception: the mask is float32 whatever x is
# Message: should have dtype torch.float64
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return (x.float() * kept * scale).float()

# Misconception: x is always a table
# Message: stopped with|only|shape
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    n, d = x.shape
    kept = torch.rand(n, d, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

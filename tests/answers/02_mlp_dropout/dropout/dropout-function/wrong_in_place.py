# Misconception: the tensor is changed where it lies
# Message: write into the caller's|in-place
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    with torch.no_grad():
        x *= kept * scale
    return x

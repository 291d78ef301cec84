# Misconception: a seed inside makes it reproducible
# Message: Two calls dropped the same units
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    generator = torch.Generator().manual_seed(0)
    kept = torch.rand(x.shape, generator=generator).to(x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

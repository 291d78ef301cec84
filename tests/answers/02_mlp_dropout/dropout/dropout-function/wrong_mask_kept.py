# Misconception: the mask is drawn once and kept
# Message: Two calls dropped the same units
masks = {}


def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    if x.shape not in masks:
        masks[x.shape] = torch.rand(x.shape, generator=generator, device=x.device)
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * (masks[x.shape] >= p) * scale

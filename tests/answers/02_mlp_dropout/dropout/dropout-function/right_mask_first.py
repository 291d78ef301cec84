# Variant: the mask is scaled before it is multiplied
def dropout(x, p, training, generator=None):
    if training is False or p == 0.0:
        return x
    mask = (torch.rand(*x.shape, generator=generator, dtype=x.dtype, device=x.device) >= p).to(x.dtype)
    if p < 1:
        mask = mask / (1 - p)
    return mask * x

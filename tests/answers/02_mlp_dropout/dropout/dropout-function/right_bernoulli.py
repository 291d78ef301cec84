# Variant: Bernoulli coins for staying, and a copy that is filled
def dropout(x, p, training, generator=None):
    if training and p == 1:
        return x * 0
    if training:
        stay = torch.full(x.shape, 1.0 - p, dtype=x.dtype, device=x.device)
        mask = torch.bernoulli(stay, generator=generator)
        x = mask / (1 - p) * x
    return x

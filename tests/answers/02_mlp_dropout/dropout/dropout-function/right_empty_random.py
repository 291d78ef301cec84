# Variant: random numbers written into an empty tensor; max() against division by zero
def dropout(x, p, training, generator=None):
    if training:
        coins = torch.empty(x.shape, device=x.device).uniform_(generator=generator)
        keep = 1 - p
        return x.masked_fill(coins < p, 0.0) / max(keep, 1e-12)
    return x

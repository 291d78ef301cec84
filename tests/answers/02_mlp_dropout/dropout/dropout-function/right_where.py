# Variant: p = 1 before the division, torch.where for the rest
def dropout(x, p, training, generator=None):
    if not training:
        return x.clone()
    if p >= 1:
        return torch.zeros_like(x)
    coins = torch.rand(x.size(), generator=generator).to(x.device)
    return torch.where(coins < p, torch.zeros_like(x), x / (1 - p))

# Variant: torch.minimum and maximum instead of clamp
def add_noise(x, std, generator=None):
    noise = torch.normal(torch.zeros_like(x), torch.ones_like(x), generator=generator)
    noisy = x + std * noise
    return torch.minimum(torch.maximum(noisy, torch.zeros_like(x)), torch.ones_like(x))

# Variant: randn_like where no generator is given
def add_noise(x, std, generator=None):
    if generator is None:
        noise = torch.randn_like(x)
    else:
        noise = torch.randn(x.size(), generator=generator).to(x)
    return torch.clamp(x + noise * std, 0.0, 1.0)

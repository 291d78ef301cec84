# Misconception: x += adds to a copy
# Message: added in place
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    x += std * noise
    return x.clamp(0, 1)

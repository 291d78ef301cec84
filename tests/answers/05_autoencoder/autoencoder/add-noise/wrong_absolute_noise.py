# Misconception: noise brightens
# Message: mean
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + std * noise.abs()).clamp(0, 1)

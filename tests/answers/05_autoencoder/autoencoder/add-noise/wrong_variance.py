# Misconception: std is a variance
# Message: not by its square or root
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + std**0.5 * noise).clamp(0, 1)

# Misconception: without a generator a new one of seed 0 is made
# Message: set no seed inside
def add_noise(x, std, generator=None):
    generator = generator or torch.Generator().manual_seed(0)
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + std * noise).clamp(0, 1)

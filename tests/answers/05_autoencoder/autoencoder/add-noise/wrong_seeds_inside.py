# Misconception: a fixed seed makes it repeatable
# Message: set no seed inside|random numbers|does not come from the generator
def add_noise(x, std, generator=None):
    torch.manual_seed(0)
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype)
    return (x + std * noise).clamp(0, 1)

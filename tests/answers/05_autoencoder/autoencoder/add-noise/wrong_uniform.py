# Misconception: torch.rand is noise
# Message: uniform from 0 to 1
def add_noise(x, std, generator=None):
    noise = torch.rand(x.shape, generator=generator, dtype=x.dtype)
    return (x + std * noise).clamp(0, 1)

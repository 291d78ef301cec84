# Misconception: the noise decides the dtype
# Message: the dtype and the shape
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator)
    return (x.float() + std * noise).clamp(0, 1)

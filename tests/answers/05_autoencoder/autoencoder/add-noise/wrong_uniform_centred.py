# Misconception: centred uniform numbers of the right spread are as good
# Message: not normal
def add_noise(x, std, generator=None):
    noise = (torch.rand(x.shape, generator=generator, dtype=x.dtype) - 0.5) * 12**0.5
    return (x + std * noise).clamp(0, 1)

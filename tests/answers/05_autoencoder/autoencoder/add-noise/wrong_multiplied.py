# Misconception: noise multiplies
# Message: noise is added|standard deviation
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x * (1 + std * noise)).clamp(0, 1)

# Misconception: the noise is cut back, not the sum
# Message: clamp the sum|clamp
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return x + (std * noise).clamp(0, 1)

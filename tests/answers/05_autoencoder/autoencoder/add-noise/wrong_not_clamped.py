# Misconception: noisy pixels may be anything
# Message: clamp the sum
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return x + std * noise

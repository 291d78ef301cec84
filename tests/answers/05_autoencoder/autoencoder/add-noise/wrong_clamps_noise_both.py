# Misconception: the noise is cut to -1 and 1
# Message: clamp the sum
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return x + (std * noise).clamp(-1, 1)

# Misconception: one number for each picture
# Message: same noise|mean
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape[:1], generator=generator, dtype=x.dtype).reshape(-1, *[1] * (x.ndim - 1))
    return (x + std * noise).clamp(0, 1)

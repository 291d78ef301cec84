# Misconception: one noise for all pictures
# Message: same noise
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape[1:], generator=generator, dtype=x.dtype)
    return (x + std * noise).clamp(0, 1)

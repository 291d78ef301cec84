# Misconception: randn has the right spread
# Message: Multiply standard normal numbers by std|standard deviation
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + noise).clamp(0, 1)

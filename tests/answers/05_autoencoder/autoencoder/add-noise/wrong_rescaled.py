# Misconception: pixels are stretched to the range from 0 to 1
# Message: standard deviation|mean
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    noisy = x + std * noise
    return (noisy - noisy.min()) / (noisy.max() - noisy.min()).clamp(min=1e-9)

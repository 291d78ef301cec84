# Misconception: noise is a share of the brightness
# Message: whatever the pixel
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + 2 * x * std * noise).clamp(0, 1)

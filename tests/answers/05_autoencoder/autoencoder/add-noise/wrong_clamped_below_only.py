# Misconception: pixels cannot be negative
# Message: clamp the sum
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + std * noise).clamp(min=0)

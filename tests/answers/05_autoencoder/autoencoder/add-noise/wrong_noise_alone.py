# Misconception: the noise is the noisy picture
# Message: mean|noise
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (std * noise).clamp(0, 1)

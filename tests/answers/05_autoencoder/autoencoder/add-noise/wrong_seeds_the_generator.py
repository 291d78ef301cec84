# Misconception: the generator is seeded first
# Message: without seeding the generator
def add_noise(x, std, generator=None):
    if generator is not None:
        generator.manual_seed(1)
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return (x + std * noise).clamp(0, 1)

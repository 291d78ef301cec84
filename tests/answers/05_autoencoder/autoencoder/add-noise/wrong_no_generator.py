# Misconception: the default generator will do
# Message: generator you were given
def add_noise(x, std, generator=None):
    return (x + std * torch.randn_like(x)).clamp(0, 1)

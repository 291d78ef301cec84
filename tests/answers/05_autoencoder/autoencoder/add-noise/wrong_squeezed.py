# Misconception: a sigmoid cuts back as well
# Message: standard deviation|mean
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return torch.sigmoid(x + std * noise)

# Misconception: add_ and clamp_ are shorter names
# Message: added in place
def add_noise(x, std, generator=None):
    noise = torch.randn(x.shape, generator=generator, dtype=x.dtype, device=x.device)
    return x.add_(std * noise).clamp_(0, 1)

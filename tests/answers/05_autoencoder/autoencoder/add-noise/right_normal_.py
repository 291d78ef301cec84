# Variant: fills an empty tensor, works on a clone
def add_noise(x, std, generator=None):
    noisy = x.clone()
    noisy += torch.empty_like(x).normal_(0, 1, generator=generator) * std
    return noisy.clamp_(0, 1)

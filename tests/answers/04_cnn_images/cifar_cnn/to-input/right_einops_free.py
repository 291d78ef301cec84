# Variant: channel by channel
def to_input(images, mean, std):
    return torch.stack([(images[..., c].float() / 255 - mean[c]) / std[c] for c in range(3)], dim=1)

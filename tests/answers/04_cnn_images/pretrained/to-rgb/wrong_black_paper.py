# Misconception: multiplying by alpha is all there is to transparency
# Message: laid on black
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    if pixels.ndim == 2:
        return torch.stack([pixels] * 3)
    channels = pixels.permute(2, 0, 1)
    if len(channels) == 3:
        return channels
    return (channels[:3].float() * channels[3].float() / 255).round().to(torch.uint8)

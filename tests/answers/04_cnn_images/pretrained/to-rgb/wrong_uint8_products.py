# Misconception: uint8 holds products of two uint8
# Message: uint8 cannot hold products
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    if pixels.ndim == 2:
        return torch.stack([pixels] * 3)
    channels = pixels.permute(2, 0, 1)
    if len(channels) == 3:
        return channels
    return (channels[3] * channels[:3] + (255 - channels[3]) * 255) // 255

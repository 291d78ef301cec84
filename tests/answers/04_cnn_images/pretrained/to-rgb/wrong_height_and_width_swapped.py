# Misconception: channels first means the dimensions in reverse
# Message: channels first, then height, then width
def to_rgb(pixels):
    if pixels.ndim == 2:
        return pixels.T.expand(3, -1, -1)
    channels = pixels.permute(2, 1, 0)
    if len(channels) == 3:
        return channels
    alpha = channels[3].float() / 255
    return (channels[:3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

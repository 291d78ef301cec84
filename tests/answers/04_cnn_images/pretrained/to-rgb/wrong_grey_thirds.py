# Misconception: red, green and blue share the grey value between them
# Message: each be its grey values
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    if pixels.ndim == 2:
        return (pixels // 3).expand(3, -1, -1)
    channels = pixels.permute(2, 0, 1)
    if len(channels) == 3:
        return channels
    alpha = channels[3].float() / 255
    return (channels[:3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

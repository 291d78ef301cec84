# Misconception: a grey picture has one channel, and the network will cope
# Message: grey pixel has three equal channels
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    if pixels.ndim == 2:
        return pixels[None]
    channels = pixels.permute(2, 0, 1)
    if len(channels) == 3:
        return channels
    alpha = channels[3].float() / 255
    return (channels[:3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

# Misconception: every picture has a channel dimension
# Message: has no channel dimension
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    channels = pixels.permute(2, 0, 1)
    if len(channels) == 3:
        return channels
    alpha = channels[3].float() / 255
    return (channels[:3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

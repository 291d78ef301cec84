# Misconception: reshape moves the channels to the front
# Message: torn apart.*permute
def to_rgb(pixels):
    if pixels.ndim == 2:
        return pixels.repeat(3, 1, 1)
    height, width, count = pixels.shape
    channels = pixels.reshape(count, height, width)
    if count == 3:
        return channels
    alpha = channels[3].float() / 255
    return (channels[:3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

# Misconception: the pixels are scaled here already
# Message: stay uint8|as uint8
def to_rgb(pixels):
    if pixels.ndim == 2:
        return pixels.expand(3, -1, -1) / 255
    channels = pixels.permute(2, 0, 1) / 255
    if len(channels) == 3:
        return channels
    return channels[:3] * channels[3] + 1 - channels[3]

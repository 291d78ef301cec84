# Misconception: a network takes pictures in the order in which files hold them
# Message: channels first
def to_rgb(pixels):
    if pixels.ndim == 2:
        return pixels[:, :, None].expand(-1, -1, 3)
    if pixels.shape[2] == 3:
        return pixels
    alpha = pixels[:, :, 3:].float() / 255
    return (pixels[:, :, :3] * alpha + 255 * (1 - alpha)).round().to(torch.uint8)

# Misconception: the first three channels are the picture
# Message: thrown away
# Keeps: test-to-rgb-colour
def to_rgb(pixels):
    if pixels.ndim == 2:
        return torch.stack([pixels] * 3)
    return pixels[:, :, :3].permute(2, 0, 1)

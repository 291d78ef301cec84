# Variant: whole numbers of 32 bits, rounded down
def to_rgb(pixels):
    if pixels.ndim == 2:
        pixels = pixels[:, :, None].repeat(1, 1, 3)
    if pixels.shape[-1] == 4:
        values = pixels.to(torch.int32)
        a = values[:, :, 3:]
        pixels = ((a * values[:, :, :3] + (255 - a) * 255) // 255).to(torch.uint8)
    return pixels.movedim(-1, 0)

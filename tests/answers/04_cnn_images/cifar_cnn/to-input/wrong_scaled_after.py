# Misconception: the division by 255 can come last
# Message: deviation of its colour
def to_input(images, mean, std):
    return ((images.float() - mean) / std / 255).permute(0, 3, 1, 2)

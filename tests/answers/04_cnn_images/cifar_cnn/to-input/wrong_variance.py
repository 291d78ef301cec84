# Misconception: normalising divides by the variance
# Message: divided by the deviation
def to_input(images, mean, std):
    return ((images.float() / 255 - mean) / std**2).permute(0, 3, 1, 2)

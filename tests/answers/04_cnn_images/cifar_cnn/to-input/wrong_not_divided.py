# Misconception: subtracting the mean is enough
# Message: divided by the deviation
def to_input(images, mean, std):
    return (images.float() / 255 - mean).permute(0, 3, 1, 2)

# Misconception: mean has three entries, so it meets the colours wherever they are
# Message: meets the last dimension|Colours meet mean
def to_input(images, mean, std):
    x = images.permute(0, 3, 1, 2).float() / 255
    return (x - mean) / std

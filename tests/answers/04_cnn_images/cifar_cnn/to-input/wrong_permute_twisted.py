# Misconception: permute lists where each dimension goes
# Message: colours first, then height|swapped
def to_input(images, mean, std):
    return ((images.float() / 255 - mean) / std).permute(0, 3, 2, 1)

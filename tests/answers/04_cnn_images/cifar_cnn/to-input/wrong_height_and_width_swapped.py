# Misconception: transposing first and last axis moves the colours first
# Message: colours first, then height|swapped
def to_input(images, mean, std):
    return ((images.float() / 255 - mean) / std).transpose(1, 3)

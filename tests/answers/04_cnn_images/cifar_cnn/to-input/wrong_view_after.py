# Misconception: reshape at the end moves the colours first
# Message: view and reshape
def to_input(images, mean, std):
    n, h, w, c = images.shape
    return ((images.float() / 255 - mean) / std).reshape(n, c, h, w)

# Misconception: view gives the right shape, so it moves the colours first
# Message: view and reshape
def to_input(images, mean, std):
    n, h, w, c = images.shape
    x = images.contiguous().view(n, c, h, w).float() / 255
    return (x - mean[:, None, None]) / std[:, None, None]

# Misconception: the index of a pixel is its position
# Message: scale rows and columns
def pixel_grid(height, width):
    return torch.cartesian_prod(torch.arange(height), torch.arange(width)).float()

# Misconception: dividing by n, not n - 1, reaches 1
# Message: n - 1 steps
def pixel_grid(height, width):
    return torch.cartesian_prod(torch.arange(height) / height, torch.arange(width) / width)

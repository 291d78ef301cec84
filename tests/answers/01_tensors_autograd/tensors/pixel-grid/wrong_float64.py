# Misconception: NumPy's default float is as good as PyTorch's
# Message: network computes in float32
def pixel_grid(height, width):
    grid = np.stack(np.meshgrid(np.linspace(0, 1, height), np.linspace(0, 1, width), indexing="ij"), -1)
    return torch.from_numpy(grid.reshape(-1, 2))

# Misconception: meshgrid already gives one row a pixel
# Message: one row a pixel
def pixel_grid(height, width):
    rows, columns = torch.meshgrid(torch.linspace(0, 1, height), torch.linspace(0, 1, width), indexing="ij")
    return torch.stack([rows, columns], dim=-1)

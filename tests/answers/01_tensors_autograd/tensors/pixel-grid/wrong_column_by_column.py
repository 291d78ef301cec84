# Misconception: pixels are listed column by column
# Message: same row
def pixel_grid(height, width):
    rows, columns = torch.meshgrid(torch.linspace(0, 1, height), torch.linspace(0, 1, width), indexing="xy")
    return torch.stack([rows, columns], dim=-1).reshape(-1, 2)

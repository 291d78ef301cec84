# Misconception: a position is (column, row), as x comes before y
# Message: \(row, column\)
def pixel_grid(height, width):
    rows, columns = torch.meshgrid(torch.linspace(0, 1, height), torch.linspace(0, 1, width), indexing="ij")
    return torch.stack([columns, rows], dim=-1).reshape(-1, 2)

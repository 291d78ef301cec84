# Variant: meshgrid, stacked and flattened
def pixel_grid(height, width):
    rows, columns = torch.meshgrid(torch.linspace(0, 1, height), torch.linspace(0, 1, width), indexing="ij")
    return torch.stack([rows.flatten(), columns.flatten()], dim=1)

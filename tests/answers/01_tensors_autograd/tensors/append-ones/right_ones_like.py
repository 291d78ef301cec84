# Variant: ones_like of one column
def append_ones(x):
    return torch.hstack([x, torch.ones_like(x[:, :1])])

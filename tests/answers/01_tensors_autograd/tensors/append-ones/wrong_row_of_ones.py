# Misconception: dim=0 appends a column
# Message: one column more
def append_ones(x):
    return torch.cat([x, torch.ones(1, x.shape[1], dtype=x.dtype, device=x.device)], dim=0)

# Misconception: new tensors follow the others to their device
# Message: device of x
def append_ones(x):
    return torch.cat([x, torch.ones(len(x), 1, dtype=x.dtype)], dim=1)

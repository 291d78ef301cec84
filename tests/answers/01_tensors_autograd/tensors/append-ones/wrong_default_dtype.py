# Misconception: cat keeps the dtype of its first tensor
# Message: dtype of x
def append_ones(x):
    return torch.cat([x, torch.ones(len(x), 1, device=x.device)], dim=1)

# Misconception: keeps the dimension of positions
# Message: shape
def masked_mean(hidden, mask):
    weights = mask[..., None].to(hidden.dtype)
    return (hidden * weights).sum(dim=1, keepdim=True) / weights.sum(dim=1, keepdim=True)

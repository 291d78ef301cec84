# Misconception: pooling needs no graph
# Message: graph is lost
def masked_mean(hidden, mask):
    weights = mask[..., None].to(hidden.dtype)
    return ((hidden * weights).sum(dim=1) / weights.sum(dim=1)).detach()

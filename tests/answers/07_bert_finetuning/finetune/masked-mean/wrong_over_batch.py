# Misconception: the mean runs over the batch
# Message: shape|masked_mean stopped
def masked_mean(hidden, mask):
    weights = mask[..., None].to(hidden.dtype)
    return (hidden * weights).sum(dim=0) / weights.sum(dim=0)

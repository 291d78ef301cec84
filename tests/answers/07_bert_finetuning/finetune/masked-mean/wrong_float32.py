# Misconception: everything is float32
# Message: dtype
def masked_mean(hidden, mask):
    weights = mask[..., None].float()
    return ((hidden.float() * weights).sum(dim=1) / weights.sum(dim=1))

# Misconception: [CLS] is no token
# Message: the means
def masked_mean(hidden, mask):
    weights = mask[..., None].to(hidden.dtype)
    return (hidden * weights)[:, 1:].sum(dim=1) / weights[:, 1:].sum(dim=1).clamp(min=1)

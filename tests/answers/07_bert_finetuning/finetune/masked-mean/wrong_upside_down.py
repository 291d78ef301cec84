# Misconception: 1 marks padding
# Message: Only where the mask is 1
def masked_mean(hidden, mask):
    weights = 1 - mask[..., None].to(hidden.dtype)
    return (hidden * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1)

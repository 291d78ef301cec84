# Variant: weights that sum to one
def masked_mean(hidden, mask):
    weights = mask.to(hidden) / mask.sum(1, keepdim=True)
    return (weights[:, None] @ hidden).squeeze(1)

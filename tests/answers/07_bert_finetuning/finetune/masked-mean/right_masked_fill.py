# Variant: the padding filled with zeros
def masked_mean(hidden, mask):
    zeroed = hidden.masked_fill(mask.unsqueeze(-1) == 0, 0.0)
    return zeroed.sum(1) / mask.sum(1).unsqueeze(-1)

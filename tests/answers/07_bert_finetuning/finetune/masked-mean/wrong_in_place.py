# Misconception: zeroes the caller's padding
# Message: changed its input
def masked_mean(hidden, mask):
    hidden[mask == 0] = 0
    return hidden.sum(dim=1) / mask.sum(dim=1, keepdim=True)

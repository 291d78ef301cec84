# Misconception: the mean of all positions will do
# Message: mask is ignored
def masked_mean(hidden, mask):
    return hidden.mean(dim=1)

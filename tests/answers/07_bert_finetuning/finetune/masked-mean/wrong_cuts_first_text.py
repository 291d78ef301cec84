# Misconception: every text is as long as the first
# Message: the means
def masked_mean(hidden, mask):
    length = int(mask[0].sum())
    return hidden[:, :length].mean(dim=1)

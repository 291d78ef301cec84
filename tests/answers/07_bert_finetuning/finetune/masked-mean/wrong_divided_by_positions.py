# Misconception: zeroed padding no longer counts
# Message: still counted
def masked_mean(hidden, mask):
    return (hidden * mask[..., None]).mean(dim=1)

# Misconception: a sum is a pooling too
# Message: This is a sum
def masked_mean(hidden, mask):
    return (hidden * mask[..., None]).sum(dim=1)

# Misconception: mask multiplies without a new dimension
# Message: masked_mean stopped|shape
def masked_mean(hidden, mask):
    return (hidden * mask).sum(dim=1) / mask.sum(dim=1, keepdim=True)

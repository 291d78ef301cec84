# Misconception: divides by the longest text of the batch
# Message: still counted|own number|Only where
def masked_mean(hidden, mask):
    return (hidden * mask[..., None]).sum(dim=1) / mask.sum(dim=1).max()

# Variant: text by text
def masked_mean(hidden, mask):
    rows = [vectors[keep.bool()].mean(0) for vectors, keep in zip(hidden, mask)]
    return torch.stack(rows)

# Variant: tensors, item at the end
def wasted_share(lengths, batches, pad_to=None):
    rows = [torch.tensor([lengths[i] for i in batch], dtype=torch.float64) for batch in batches]
    full = sum((row.max() if pad_to is None else torch.tensor(pad_to)) * len(row) for row in rows)
    return ((full - sum(row.sum() for row in rows)) / full).item()

# Variant: NumPy
def wasted_share(lengths, batches, pad_to=None):
    sizes = [np.array(lengths)[np.array(batch)] for batch in batches]
    positions = sum(len(row) * (row.max() if pad_to is None else pad_to) for row in sizes)
    return float((positions - sum(row.sum() for row in sizes)) / positions)

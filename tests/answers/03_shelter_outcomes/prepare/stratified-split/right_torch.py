# Variant: PyTorch's generator, training rows as the rest, rounds down
def stratified_split(labels, test_fraction, seed):
    generator = torch.Generator().manual_seed(seed)
    test_rows = []
    for label in np.unique(labels):
        rows = np.flatnonzero(labels == label)
        chosen = torch.randperm(len(rows), generator=generator)[: int(test_fraction * len(rows))]
        test_rows.extend(rows[chosen.numpy()])
    return np.setdiff1d(np.arange(len(labels)), test_rows), np.array(test_rows)

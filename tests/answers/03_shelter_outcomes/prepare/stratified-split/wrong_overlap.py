# Misconception: drawing twice from the same rows gives two disjoint parts
# Message: stand in both parts
# Keeps: test-stratified-split-shares
def stratified_split(labels, test_fraction, seed):
    random = np.random.default_rng(seed)
    train_rows, test_rows = [], []
    for label in np.unique(labels):
        rows = np.flatnonzero(labels == label)
        num_test = round(test_fraction * len(rows))
        test_rows.append(random.choice(rows, num_test, replace=False))
        train_rows.append(random.choice(rows, len(rows) - num_test, replace=False))
    return np.concatenate(train_rows), np.concatenate(test_rows)

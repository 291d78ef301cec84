# Misconception: testing takes a sample, training keeps everything
# Message: stand in both parts
# Keeps: test-stratified-split-shares
def stratified_split(labels, test_fraction, seed):
    random = np.random.default_rng(seed)
    test_rows = []
    for label in np.unique(labels):
        rows = random.permutation(np.flatnonzero(labels == label))
        test_rows.append(rows[: round(test_fraction * len(rows))])
    return np.arange(len(labels)), np.concatenate(test_rows)

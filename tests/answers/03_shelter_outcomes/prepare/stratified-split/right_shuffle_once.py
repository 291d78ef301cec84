# Variant: shuffles all rows once, marks the first of each class, returns them sorted
def stratified_split(labels, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(len(labels))
    is_test = np.zeros(len(labels), dtype=bool)
    for label in set(labels.tolist()):
        rows = order[labels[order] == label]
        is_test[rows[: int(test_fraction * len(rows) + 0.5)]] = True
    return np.where(~is_test)[0], np.where(is_test)[0]

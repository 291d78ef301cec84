# Misconception: the test rows come first
# Message: are for testing
def stratified_split(labels, test_fraction, seed):
    random = np.random.default_rng(seed)
    train_rows, test_rows = [], []
    for label in np.unique(labels):
        rows = random.permutation(np.flatnonzero(labels == label))
        num_test = round(test_fraction * len(rows))
        test_rows.append(rows[:num_test])
        train_rows.append(rows[num_test:])
    return np.concatenate(test_rows), np.concatenate(train_rows)

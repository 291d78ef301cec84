# Misconception: the first rows of a class are as good as any
# Message: every seed gives the same rows
# Keeps: test-stratified-split-shares
def stratified_split(labels, test_fraction, seed):
    train_rows, test_rows = [], []
    for label in np.unique(labels):
        rows = np.flatnonzero(labels == label)
        num_test = round(test_fraction * len(rows))
        test_rows.extend(rows[:num_test])
        train_rows.extend(rows[num_test:])
    return np.array(train_rows), np.array(test_rows)

# Misconception: stratified means as many rows of each class
# Message: not mean equally many
# Keeps: test-stratified-split
def stratified_split(labels, test_fraction, seed):
    random = np.random.default_rng(seed)
    classes = np.unique(labels)
    num_test = round(test_fraction * len(labels) / len(classes))
    test_rows = np.concatenate([random.permutation(np.flatnonzero(labels == label))[:num_test] for label in classes])
    return np.setdiff1d(np.arange(len(labels)), test_rows), test_rows

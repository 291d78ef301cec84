# Misconception: a random split gives every class its share
# Message: is the split stratified
# Keeps: test-stratified-split
def stratified_split(labels, test_fraction, seed):
    order = np.random.default_rng(seed).permutation(len(labels))
    num_test = round(test_fraction * len(labels))
    return order[num_test:], order[:num_test]

# Misconception: a tiny number in the denominator makes any division harmless
# Message: tiny number in the denominator
# Keeps: test-standardise-split
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0, correction=0) + 1e-8
    return (train_x - mean) / std, (test_x - mean) / std

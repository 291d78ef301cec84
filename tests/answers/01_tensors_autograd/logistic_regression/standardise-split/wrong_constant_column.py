# Misconception: a standard deviation is never 0
# Message: 0 / 0 is nan
# Keeps: test-standardise-split
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0, correction=0)
    return (train_x - mean) / std, (test_x - mean) / std

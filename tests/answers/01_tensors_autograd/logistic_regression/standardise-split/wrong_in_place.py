# Misconception: -= on an argument stays inside the function
# Message: write into the caller
# Keeps: test-standardise-split-constant
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0, correction=0)
    std = torch.where(std > 0, std, 1.0)
    train_x -= mean
    train_x /= std
    test_x -= mean
    test_x /= std
    return train_x, test_x

# Misconception: the more rows, the better the mean
# Message: training rows only
def standardise_split(train_x, test_x):
    both = torch.cat([train_x, test_x])
    mean, std = both.mean(dim=0), both.std(dim=0, correction=0)
    std = torch.where(std > 0, std, 1.0)
    return (train_x - mean) / std, (test_x - mean) / std

# Misconception: one mean and one deviation serve all columns
# Message: one of each a column
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(), train_x.std(correction=0)
    std = std if std > 0 else 1.0
    return (train_x - mean) / std, (test_x - mean) / std

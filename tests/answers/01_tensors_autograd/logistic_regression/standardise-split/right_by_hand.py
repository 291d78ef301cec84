# Variant: the formula, with the repair in place
def standardise_split(train_x, test_x):
    mu = train_x.sum(0, keepdim=True) / len(train_x)
    sigma = ((train_x - mu) ** 2).mean(0).sqrt()
    sigma[sigma < 1e-12] = 1
    return (train_x - mu) / sigma, (test_x - mu) / sigma

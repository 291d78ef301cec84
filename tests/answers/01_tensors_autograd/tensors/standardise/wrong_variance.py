# Misconception: the variance is the scale of a column
# Message: not the variance
# Keeps: test-standardise-constant
def standardise(x):
    variance = x.var(dim=0, correction=0)
    return (x - x.mean(dim=0)) / torch.where(variance > 0, variance, 1.0)

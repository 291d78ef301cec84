# Misconception: a standard deviation is never 0
# Message: 0 / 0 is nan
# Keeps: test-standardise
def standardise(x):
    return (x - x.mean(dim=0)) / x.std(dim=0, correction=0)

# Misconception: a deviation is never 0
# Message: divide it by 1
# Keeps: test-scale
def scale(x, train_rows):
    known = x[train_rows]
    std = known.std(dim=0, correction=0)
    return (x - known.mean(dim=0)) / std

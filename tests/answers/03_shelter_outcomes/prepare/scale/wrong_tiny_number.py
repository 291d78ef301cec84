# Misconception: a tiny number in the denominator cures a deviation of 0
# Message: tiny number in the denominator
# Keeps: test-scale
def scale(x, train_rows):
    known = x[train_rows]
    std = known.std(dim=0, correction=0)
    return (x - known.mean(dim=0)) / (std + 1e-8)

# Misconception: the order of the two new dimensions does not matter
# Message: row i of a
def pairwise_sq_distances(a, b):
    return ((a[None] - b[:, None]) ** 2).sum(-1)

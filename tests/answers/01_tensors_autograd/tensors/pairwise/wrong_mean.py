# Misconception: a mean over coordinates is a distance
# Message: summed over
def pairwise_sq_distances(a, b):
    return ((a[:, None] - b[None]) ** 2).mean(-1)

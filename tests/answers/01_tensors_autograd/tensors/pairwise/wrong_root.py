# Misconception: a distance always has a root
# Message: no root
def pairwise_sq_distances(a, b):
    return ((a[:, None] - b[None]) ** 2).sum(-1).sqrt()

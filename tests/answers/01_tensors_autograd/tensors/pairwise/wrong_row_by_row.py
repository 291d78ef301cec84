# Misconception: a - b pairs every row with every row
# Message: pair every row
def pairwise_sq_distances(a, b):
    return ((a - b) ** 2).sum(dim=-1, keepdim=True)

# Misconception: the sum of squares is the norm
# Message: divided by both norms
def nearest(vectors, row, k):
    norms = (vectors**2).sum(dim=1).clamp(min=1e-12)
    similarities = vectors @ vectors[row] / (norms * norms[row])
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

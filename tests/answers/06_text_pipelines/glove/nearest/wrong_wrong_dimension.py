# Misconception: dimension 0 holds the vectors
# Message: divided by both norms|nearest stopped|should be
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=0)
    similarities = unit @ unit[row]
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

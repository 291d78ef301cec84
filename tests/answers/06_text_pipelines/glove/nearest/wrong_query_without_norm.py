# Misconception: the norm of the query is the same for all, so it need not be divided by
# Message: norms of both
def nearest(vectors, row, k):
    similarities = F.normalize(vectors, dim=1) @ vectors[row]
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

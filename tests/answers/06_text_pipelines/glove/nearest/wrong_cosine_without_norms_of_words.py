# Misconception: only the query needs unit norm
# Message: norms of both|by both norms
def nearest(vectors, row, k):
    similarities = vectors @ F.normalize(vectors[row], dim=0)
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

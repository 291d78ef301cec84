# Misconception: the dot product is similarity
# Message: largest dot products|divided by both norms
def nearest(vectors, row, k):
    similarities = vectors @ vectors[row]
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

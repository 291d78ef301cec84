# Misconception: the caller's vectors may be brought to unit norm
# Message: changed its input
def nearest(vectors, row, k):
    vectors /= vectors.norm(dim=1, keepdim=True).clamp(min=1e-12)
    similarities = vectors @ vectors[row]
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

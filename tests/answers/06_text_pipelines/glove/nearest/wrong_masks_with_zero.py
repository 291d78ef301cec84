# Misconception: a similarity of 0 is the least
# Message: with -inf, not with 0
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = unit @ unit[row]
    similarities[row] = 0
    best = similarities.topk(k)
    return best.indices, best.values

# Misconception: opposite is similar, too
# Message: divided by both norms|the largest first|negative
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = (unit @ unit[row]).abs()
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

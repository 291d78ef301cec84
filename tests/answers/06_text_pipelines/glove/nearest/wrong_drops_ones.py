# Misconception: only the word itself has cosine 1
# Message: exactly the direction of row 2
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = unit @ unit[row]
    similarities[similarities > 0.9999] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

# Misconception: one cosine at a time
# Message: Python loop goes over the words
def nearest(vectors, row, k):
    similarities = torch.stack([F.cosine_similarity(vector, vectors[row], dim=0) for vector in vectors])
    similarities[row] = -math.inf
    best = similarities.topk(k)
    return best.indices, best.values

# Misconception: near means a small distance
# Message: Euclidean distance|divided by both norms
def nearest(vectors, row, k):
    distances = (vectors - vectors[row]).norm(dim=1)
    distances[row] = math.inf
    rows = (-distances).topk(k).indices
    return rows, F.cosine_similarity(vectors[rows], vectors[row][None])

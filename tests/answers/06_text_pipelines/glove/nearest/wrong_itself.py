# Misconception: the most similar word is an answer
# Message: its own neighbour
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    best = (unit @ unit[row]).topk(k)
    return best.indices, best.values

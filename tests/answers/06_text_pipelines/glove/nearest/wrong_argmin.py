# Misconception: the least similar come first
# Message: its own neighbour|the most similar first|largest cosines
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = unit @ unit[row]
    similarities[row] = math.inf
    best = similarities.topk(k, largest=False)
    return best.indices, best.values

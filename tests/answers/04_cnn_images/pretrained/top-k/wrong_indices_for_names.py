# Misconception: the index of a class is its name
# Message: index names with it
# Keeps: test-top-k-probabilities
def top_k(logits, names, k):
    values, indices = logits.softmax(dim=1).topk(k, dim=1)
    return [list(zip(*row)) for row in zip(indices.tolist(), values.tolist())]

# Misconception: logits are probabilities
# Message: logits themselves, not probabilities
# Keeps: test-top-k
def top_k(logits, names, k):
    values, indices = logits.topk(k, dim=1)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.tolist(), values.tolist())]

# Misconception: exp alone makes a probability of a logit
# Message: between 0 and 1
# Keeps: test-top-k
def top_k(logits, names, k):
    values, indices = logits.topk(k, dim=1)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.tolist(), values.exp().tolist())]

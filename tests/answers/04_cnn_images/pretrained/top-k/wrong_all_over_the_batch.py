# Misconception: the classes are dimension 0
# Message: over the classes|classes.*dim=1
def top_k(logits, names, k):
    values, indices = logits.softmax(dim=0).topk(k, dim=0)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.T.tolist(), values.T.tolist())]

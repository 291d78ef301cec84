# Misconception: dimension 0 is the one to normalise over
# Message: over the classes.*dim=1
def top_k(logits, names, k):
    values, indices = logits.softmax(dim=0).topk(k, dim=1)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.tolist(), values.tolist())]

# Misconception: the softmax may come after the choice
# Message: softmax over ALL classes
# Keeps: test-top-k
def top_k(logits, names, k):
    values, indices = logits.topk(k, dim=1)
    values = values.softmax(dim=1)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.tolist(), values.tolist())]

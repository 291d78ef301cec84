# Misconception: topk picks along the first dimension
# Message: topk over the classes, dim=1|over dimension 1, the classes
def top_k(logits, names, k):
    values, indices = logits.softmax(dim=1).topk(k, dim=0)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices.tolist(), values.tolist())]

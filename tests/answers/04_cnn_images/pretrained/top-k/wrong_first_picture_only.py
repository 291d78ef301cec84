# Misconception: a batch is one picture
# Message: 2 pictures should give a list of 2
def top_k(logits, names, k):
    values, indices = logits[0].softmax(dim=0).topk(k)
    return [[(names[i], v) for i, v in zip(indices.tolist(), values.tolist())]]

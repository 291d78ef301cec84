# Misconception: a tensor of one number is a number
# Message: tensor of one number is still a tensor
# Keeps: test-top-k-probabilities
def top_k(logits, names, k):
    values, indices = logits.softmax(dim=1).topk(k, dim=1)
    return [[(names[i], v) for i, v in zip(*row)] for row in zip(indices, values)]

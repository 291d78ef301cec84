# Misconception: a sigmoid makes probabilities of logits, class by class
# Message: together have probability 1
# Keeps: test-top-k
def top_k(logits, names, k):
    _, indices = logits.topk(k, dim=1)
    return [[(names[i], logits[n, i].sigmoid().item()) for i in row] for n, row in enumerate(indices.tolist())]

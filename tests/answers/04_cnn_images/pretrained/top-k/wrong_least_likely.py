# Misconception: argsort puts the largest first
# Message: likeliest class comes first|take the k largest
# Keeps: test-top-k-probabilities
def top_k(logits, names, k):
    probabilities = logits.softmax(dim=1)
    order = probabilities.argsort(dim=1)[:, -k:]
    return [[(names[i], probabilities[n, i].item()) for i in row] for n, row in enumerate(order.tolist())]

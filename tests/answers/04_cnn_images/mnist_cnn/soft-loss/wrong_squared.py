# Misconception: a loss is a squared difference
# Message: log softmax
def soft_cross_entropy(logits, probabilities):
    return ((logits.softmax(dim=1) - probabilities) ** 2).sum(dim=1).mean()

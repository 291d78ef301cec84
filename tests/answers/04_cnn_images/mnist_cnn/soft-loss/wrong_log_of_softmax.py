# Misconception: the logarithm of the softmax is the formula
# Message: log_softmax
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * logits.softmax(dim=1).log()).sum(dim=1).mean()

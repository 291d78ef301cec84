# Misconception: one loss for each example
# Message: shape|One number
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * logits.log_softmax(dim=1)).sum(dim=1)

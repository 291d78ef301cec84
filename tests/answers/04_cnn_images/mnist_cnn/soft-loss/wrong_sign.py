# Misconception: log-probabilities are the loss
# Message: minus in front
def soft_cross_entropy(logits, probabilities):
    return (probabilities * logits.log_softmax(dim=1)).sum(dim=1).mean()

# Misconception: the loss is computed on detached logits
# Message: stopped|gradient|grad
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * logits.detach().log_softmax(dim=1)).sum(dim=1).mean()

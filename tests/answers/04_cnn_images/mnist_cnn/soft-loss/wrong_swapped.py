# Misconception: the formula is symmetric
# Message: should be|log_softmax|over the classes|classes
def soft_cross_entropy(logits, probabilities):
    return -(logits.softmax(dim=1) * probabilities.log()).sum(dim=1).mean()

# Misconception: a small number keeps the logarithm finite
# Message: add no small number
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * (logits.softmax(dim=1) + 1e-12).log()).sum(dim=1).mean()

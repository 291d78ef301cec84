# Misconception: the fraction predicted as class 1
# Message: own target|both examples are right
def accuracy(logits, targets):
    return (logits > 0).float().mean().item()

# Misconception: an accuracy is given in per cent
# Message: is no fraction
def accuracy(logits, targets):
    return 100 * ((logits > 0) == targets).float().mean().item()

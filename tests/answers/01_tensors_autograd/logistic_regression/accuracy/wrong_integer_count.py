# Misconception: sum().item() is the accuracy
# Message: should be a Python float
def accuracy(logits, targets):
    return ((logits > 0) == targets).sum().item()

# Misconception: the number of right answers is the accuracy
# Message: number of examples
def accuracy(logits, targets):
    return float(((logits > 0) == targets).sum())

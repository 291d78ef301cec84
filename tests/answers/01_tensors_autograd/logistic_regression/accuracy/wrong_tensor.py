# Misconception: a tensor of one number is a number
# Message: still a tensor
def accuracy(logits, targets):
    return ((logits > 0) == targets).float().mean()

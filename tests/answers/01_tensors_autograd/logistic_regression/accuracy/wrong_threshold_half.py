# Misconception: a logit is a probability
# Message: logit is not a probability
def accuracy(logits, targets):
    return ((logits > 0.5) == targets).float().mean().item()

# Misconception: round() turns an output into a class
# Message: logit is not a probability|logit above 0
def accuracy(logits, targets):
    return (logits.round() == targets).float().mean().item()

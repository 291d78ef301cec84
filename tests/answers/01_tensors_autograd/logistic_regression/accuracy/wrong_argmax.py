# Misconception: the predicted class is always the argmax
# Message: logit above 0|own target
def accuracy(logits, targets):
    return (logits.argmax(dim=0) == targets).float().mean().item()

# Misconception: using it is writing it
# Message: Write it yourself
def cross_entropy(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets)

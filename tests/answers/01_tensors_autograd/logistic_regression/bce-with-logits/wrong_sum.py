# Misconception: the loss of a batch is the sum
# Message: not the sum
def bce_with_logits(logits, targets):
    return (F.softplus(logits) - logits * targets).sum()

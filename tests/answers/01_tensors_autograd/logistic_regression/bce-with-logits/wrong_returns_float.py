# Misconception: a loss is a number, so return item()
# Message: still a tensor
def bce_with_logits(logits, targets):
    return (F.softplus(logits) - logits * targets).mean().item()

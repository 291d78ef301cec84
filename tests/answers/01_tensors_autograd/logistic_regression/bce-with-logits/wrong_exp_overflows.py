# Misconception: log(1 + exp(z)) is stable because it has no sigmoid
# Message: simplify the formula
# Keeps: test-bce-with-logits
def bce_with_logits(logits, targets):
    return (torch.log(1 + torch.exp(logits)) - logits * targets).mean()

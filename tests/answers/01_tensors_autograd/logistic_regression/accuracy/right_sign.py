# Variant: the logit and 2y - 1 have the same sign
def accuracy(logits, targets):
    return float((logits * (2 * targets - 1) > 0).double().mean())

# Misconception: a loss has one entry an example
# Message: one number for the batch
def bce_with_logits(logits, targets):
    return F.softplus(logits) - logits * targets

# Misconception: class 1 belongs to a low score
# Message: swapped
def bce_with_logits(logits, targets):
    return (F.softplus(logits) - logits * (1 - targets)).mean()

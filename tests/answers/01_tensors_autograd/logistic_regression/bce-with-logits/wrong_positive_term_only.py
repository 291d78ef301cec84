# Misconception: only the probability of the true class 1 counts
# Message: both terms
def bce_with_logits(logits, targets):
    return -(targets * F.logsigmoid(logits)).mean()

# Misconception: the log-likelihood is the loss
# Message: minus|-y log p|should be 0.69
def bce_with_logits(logits, targets):
    return (targets * F.logsigmoid(logits) + (1 - targets) * F.logsigmoid(-logits)).mean()

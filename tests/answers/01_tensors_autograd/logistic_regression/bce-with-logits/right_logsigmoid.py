# Variant: two log-sigmoids
def bce_with_logits(logits, targets):
    y = targets.to(logits.dtype)
    return -(y * F.logsigmoid(logits) + (1 - y) * F.logsigmoid(-logits)).mean()

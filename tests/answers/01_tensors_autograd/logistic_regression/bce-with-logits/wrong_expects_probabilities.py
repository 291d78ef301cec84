# Misconception: the network returns probabilities
# Message: p is the sigmoid
def bce_with_logits(logits, targets):
    p = logits.clamp(1e-7, 1 - 1e-7)
    return -(targets * p.log() + (1 - targets) * (1 - p).log()).mean()

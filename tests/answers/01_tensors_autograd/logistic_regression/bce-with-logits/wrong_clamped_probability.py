# Misconception: clamping the probability repairs the logarithm
# Message: clamped sigmoid
# Keeps: test-bce-with-logits
def bce_with_logits(logits, targets):
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(targets * p.log() + (1 - targets) * (1 - p).log()).mean()

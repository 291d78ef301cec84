# Misconception: F.binary_cross_entropy after a sigmoid is as good
# Message: clamped sigmoid
# Keeps: test-bce-with-logits
def bce_with_logits(logits, targets):
    return F.binary_cross_entropy(torch.sigmoid(logits), targets.float())

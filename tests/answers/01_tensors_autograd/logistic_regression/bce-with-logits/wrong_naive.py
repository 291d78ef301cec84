# Misconception: log(sigmoid(z)) is exact because the formula is
# Message: simplify the formula
# Keeps: test-bce-with-logits
def bce_with_logits(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()

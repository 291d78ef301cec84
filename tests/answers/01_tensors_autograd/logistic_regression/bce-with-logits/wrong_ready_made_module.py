# Misconception: nn.BCEWithLogitsLoss is a formula
# Message: write the formula yourself
def bce_with_logits(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets.float())

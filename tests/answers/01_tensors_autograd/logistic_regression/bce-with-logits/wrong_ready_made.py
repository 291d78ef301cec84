# Misconception: calling the ready-made loss is writing it
# Message: write the formula yourself
def bce_with_logits(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets.float())

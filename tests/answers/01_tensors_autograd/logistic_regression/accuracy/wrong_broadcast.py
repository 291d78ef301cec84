# Misconception: a column of predictions compares with a row of targets one by one
# Message: each prediction with its own target|both examples are right
def accuracy(logits, targets):
    predictions = (logits.unsqueeze(1) > 0).long()
    return (predictions == targets).float().mean().item()

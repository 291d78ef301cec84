# Misconception: F1 belongs to the positive class, 1
# Message: F1 of class 1 alone|never predicted was left out
def macro_f1(targets, predictions):
    hits = ((targets == 1) & (predictions == 1)).sum().item()
    return 2 * hits / max((targets == 1).sum().item() + (predictions == 1).sum().item(), 1)

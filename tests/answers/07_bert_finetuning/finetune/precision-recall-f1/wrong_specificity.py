# Misconception: recall of the negatives
# Message: precision, recall and F1 of class 1
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision = hits / max(called.sum().item(), 1)
    recall = hits / max(real.sum().item(), 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, ((~called & ~real).sum() / (~real).sum().clamp(min=1)).item(), f1

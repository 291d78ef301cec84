# Misconception: precision and recall exchanged
# Message: exchanged
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision = hits / max(called.sum().item(), 1)
    recall = hits / max(real.sum().item(), 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return recall, precision, f1

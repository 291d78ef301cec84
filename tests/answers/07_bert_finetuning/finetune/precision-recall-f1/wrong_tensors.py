# Misconception: tensors
# Message: should be a Python float
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum()
    precision, recall = hits / called.sum().clamp(min=1), hits / real.sum().clamp(min=1)
    return precision, recall, 2 * precision * recall / (precision + recall).clamp(min=1e-9)

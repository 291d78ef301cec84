# Misconception: lets NaN through
# Message: finite
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum()
    precision, recall = hits / called.sum(), hits / real.sum()
    f1 = 2 * precision * recall / (precision + recall)
    return precision.item(), recall.item(), f1.item()

# Misconception: the positive class is always 1
# Message: class is an argument
def precision_recall_f1(targets, predictions, positive):
    positive = 1
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision = hits / max(called.sum().item(), 1)
    recall = hits / max(real.sum().item(), 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1

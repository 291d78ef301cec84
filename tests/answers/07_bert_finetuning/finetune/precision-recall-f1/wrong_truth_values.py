# Misconception: classes as truth values
# Message: class is an argument
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions.bool(), targets.bool()
    hits = (called & real).sum().item()
    precision, recall = hits / max(called.sum().item(), 1), hits / max(real.sum().item(), 1)
    return precision, recall, (2 * precision * recall / (precision + recall) if hits else 0.0)

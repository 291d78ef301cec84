# Misconception: F1 is a kind of accuracy
# Message: accuracy
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision = hits / max(called.sum().item(), 1)
    recall = hits / max(real.sum().item(), 1)
    return precision, recall, (targets == predictions).float().mean().item()

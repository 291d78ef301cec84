# Misconception: divides without looking
# Message: denominator
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision, recall = hits / called.sum().item(), hits / real.sum().item()
    return precision, recall, 2 * precision * recall / (precision + recall)

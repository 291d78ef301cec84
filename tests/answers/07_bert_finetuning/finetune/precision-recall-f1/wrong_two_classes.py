# Misconception: the rest is class 1 - positive
# Message: more than two
def precision_recall_f1(targets, predictions, positive):
    tp = ((predictions == positive) & (targets == positive)).sum().item()
    fp = ((predictions == positive) & (targets == 1 - positive)).sum().item()
    fn = ((predictions == 1 - positive) & (targets == positive)).sum().item()
    precision, recall = tp / max(tp + fp, 1), tp / max(tp + fn, 1)
    return precision, recall, (2 * precision * recall / (precision + recall) if tp else 0.0)

# Misconception: counts every right answer
# Message: precision, recall and F1 of class 1|macro|accuracy|exchanged
def precision_recall_f1(targets, predictions, positive):
    right = (targets == predictions).sum().item()
    precision = right / max((predictions == positive).sum().item(), 1)
    recall = right / max((targets == positive).sum().item(), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)

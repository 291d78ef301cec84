# Misconception: F1 of the mean precision and the mean recall
# Message: class by class first|The F1 of a class that is never predicted is 0
def macro_f1(targets, predictions):
    precision, recall = [], []
    for label in torch.cat([targets, predictions]).unique():
        hits = ((targets == label) & (predictions == label)).sum().item()
        precision.append(hits / max((predictions == label).sum().item(), 1))
        recall.append(hits / max((targets == label).sum().item(), 1))
    p, r = sum(precision) / len(precision), sum(recall) / len(recall)
    return 2 * p * r / (p + r) if p + r else 0.0

# Misconception: F1 is the mean of precision and recall
# Message: harmonic mean|The F1 of a class that is never predicted is 0
def macro_f1(targets, predictions):
    values = []
    for label in torch.cat([targets, predictions]).unique():
        hits = ((targets == label) & (predictions == label)).sum().item()
        precision = hits / max((predictions == label).sum().item(), 1)
        recall = hits / max((targets == label).sum().item(), 1)
        values.append((precision + recall) / 2)
    return sum(values) / len(values)

# Misconception: add up hits and errors of all classes, then take one F1
# Message: also what micro-F1 gives|That is the accuracy
def macro_f1(targets, predictions):
    hits = false_alarms = missed = 0
    for label in torch.cat([targets, predictions]).unique():
        hits += ((targets == label) & (predictions == label)).sum().item()
        false_alarms += ((targets != label) & (predictions == label)).sum().item()
        missed += ((targets == label) & (predictions != label)).sum().item()
    return 2 * hits / (2 * hits + false_alarms + missed)

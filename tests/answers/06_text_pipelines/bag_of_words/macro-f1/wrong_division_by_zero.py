# Misconception: Python numbers divide by zero, too
# Message: divides by zero for no class
# Keeps: test-macro-f1-value
def macro_f1(targets, predictions):
    scores = []
    for label in torch.cat([targets, predictions]).unique():
        hits = ((targets == label) & (predictions == label)).sum().item()
        precision, recall = hits / (predictions == label).sum().item(), hits / (targets == label).sum().item()
        scores.append(2 * precision * recall / (precision + recall))
    return sum(scores) / len(scores)

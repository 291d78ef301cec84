# Misconception: only the true classes count
# Message: does not occur among the targets was left out
# Keeps: test-macro-f1-value
def macro_f1(targets, predictions):
    scores = []
    for label in targets.unique():
        hits = ((targets == label) & (predictions == label)).sum()
        scores.append(2 * hits / ((targets == label).sum() + (predictions == label).sum()))
    return torch.stack(scores).mean().item()

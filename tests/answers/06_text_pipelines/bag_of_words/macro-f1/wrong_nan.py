# Misconception: precision always exists
# Message: precision 0 / 0
# Keeps: test-macro-f1-value
def macro_f1(targets, predictions):
    scores = []
    for label in torch.cat([targets, predictions]).unique():
        hits = ((targets == label) & (predictions == label)).sum()
        precision, recall = hits / (predictions == label).sum(), hits / (targets == label).sum()
        scores.append(2 * precision * recall / (precision + recall))
    return torch.stack(scores).mean().item()

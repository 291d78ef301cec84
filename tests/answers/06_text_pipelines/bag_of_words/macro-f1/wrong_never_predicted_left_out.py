# Misconception: a class that is never predicted has no F1
# Message: never predicted was left out
# Keeps: test-macro-f1-value
def macro_f1(targets, predictions):
    scores = []
    for label in predictions.unique():
        hits = ((targets == label) & (predictions == label)).sum().item()
        scores.append(2 * hits / ((targets == label).sum().item() + (predictions == label).sum().item()))
    return sum(scores) / len(scores)

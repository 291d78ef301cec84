# Misconception: classes are 0 to the largest, whether they occur or not
# Message: occur nowhere
# Keeps: test-macro-f1-value
def macro_f1(targets, predictions):
    scores = []
    for label in range(int(max(targets.max(), predictions.max())) + 1):
        true, said = targets == label, predictions == label
        scores.append(2 * (true & said).sum().item() / max((true.sum() + said.sum()).item(), 1))
    return sum(scores) / len(scores)

# Variant: from precision and recall, the zeros looked after
def macro_f1(targets, predictions):
    scores = []
    for label in set(targets.tolist()) | set(predictions.tolist()):
        true, said = targets == label, predictions == label
        hits = (true & said).sum().item()
        if hits == 0:
            scores.append(0.0)
            continue
        precision, recall = hits / said.sum().item(), hits / true.sum().item()
        scores.append(2 * precision * recall / (precision + recall))
    return sum(scores) / len(scores)

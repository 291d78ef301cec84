# Variant: counts by a loop
def precision_recall_f1(targets, predictions, positive):
    tp = fp = fn = 0
    for t, p in zip(targets.tolist(), predictions.tolist()):
        tp += t == positive and p == positive
        fp += t != positive and p == positive
        fn += t == positive and p != positive
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return precision, recall, (2 * tp / (2 * tp + fp + fn) if tp else 0.0)

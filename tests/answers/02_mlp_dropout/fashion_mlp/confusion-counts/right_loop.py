# Variant: a loop over the examples
def confusion_counts(targets, predictions, num_classes):
    counts = torch.zeros(num_classes, num_classes, dtype=torch.long)
    for t, p in zip(targets, predictions):
        counts[t, p] += 1
    return counts

# Misconception: counts may be floats
# Message: whole numbers
def confusion_counts(targets, predictions, num_classes):
    counts = torch.zeros(num_classes, num_classes)
    for t, p in zip(targets, predictions):
        counts[t, p] += 1
    return counts

# Misconception: += at repeated places adds up
# Message: comes twice
def confusion_counts(targets, predictions, num_classes):
    counts = torch.zeros(num_classes, num_classes, dtype=torch.int64)
    counts[targets, predictions] += 1
    return counts

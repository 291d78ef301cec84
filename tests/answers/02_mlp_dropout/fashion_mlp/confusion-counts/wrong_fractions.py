# Misconception: a confusion matrix holds fractions
# Message: sum to
def confusion_counts(targets, predictions, num_classes):
    counts = torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)
    return counts / counts.sum()

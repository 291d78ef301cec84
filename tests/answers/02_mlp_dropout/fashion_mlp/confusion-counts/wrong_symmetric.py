# Misconception: it makes no difference who is taken for whom
# Message: sum to|rows are the true
def confusion_counts(targets, predictions, num_classes):
    counts = torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)
    return counts + counts.T

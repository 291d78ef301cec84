# Misconception: right answers are no confusion
# Message: right ones too
def confusion_counts(targets, predictions, num_classes):
    counts = torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)
    return counts.fill_diagonal_(0)

# Misconception: each pair's number is the sum of its classes
# Message: Row: the true class
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(targets + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)

# Misconception: predictions are the rows of a confusion matrix
# Message: transposed
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(predictions * num_classes + targets, minlength=num_classes**2).reshape(num_classes, num_classes)

# Misconception: rows are the predictions
# Message: rows are the true classes
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(predictions * num_classes + targets, minlength=num_classes**2).reshape(num_classes, num_classes)

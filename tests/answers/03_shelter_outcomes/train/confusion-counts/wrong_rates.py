# Misconception: the entries of a confusion matrix are shares of the row
# Message: whole numbers
def confusion_counts(targets, predictions, num_classes):
    matrix = torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)
    return matrix / matrix.sum(dim=1, keepdim=True)

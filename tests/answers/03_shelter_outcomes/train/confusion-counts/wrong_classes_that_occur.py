# Misconception: the matrix has a row for each class that occurs
# Message: never occurs keeps its row
def confusion_counts(targets, predictions, num_classes):
    num_classes = int(max(targets.max(), predictions.max())) + 1
    return torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)

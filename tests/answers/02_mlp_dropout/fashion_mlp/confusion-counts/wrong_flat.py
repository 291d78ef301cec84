# Misconception: the counts of the pairs are the matrix
# Message: num_classes rows
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(targets * num_classes + predictions, minlength=num_classes**2)

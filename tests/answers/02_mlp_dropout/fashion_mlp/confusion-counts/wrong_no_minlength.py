# Misconception: bincount knows how many classes there are
# Message: minlength|do(es)? not occur|not occur at all
def confusion_counts(targets, predictions, num_classes):
    counts = torch.bincount(targets * num_classes + predictions)
    return counts.reshape(num_classes, num_classes)

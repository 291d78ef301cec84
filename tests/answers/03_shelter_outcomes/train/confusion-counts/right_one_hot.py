# Variant: the product of two one-hot tables
def confusion_counts(targets, predictions, num_classes):
    return F.one_hot(targets, num_classes).T @ F.one_hot(predictions, num_classes)

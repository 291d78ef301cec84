# Variant: a product of one-hot matrices
def confusion_counts(targets, predictions, num_classes):
    t, p = (F.one_hot(c, num_classes) for c in (targets, predictions))
    return t.T @ p

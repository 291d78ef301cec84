# Variant: scikit-learn's, told the labels
def confusion_counts(targets, predictions, num_classes):
    from sklearn.metrics import confusion_matrix

    return torch.tensor(confusion_matrix(targets, predictions, labels=list(range(num_classes))), dtype=torch.int64)

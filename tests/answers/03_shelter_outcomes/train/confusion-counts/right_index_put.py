# Variant: index_put_ that accumulates
def confusion_counts(targets, predictions, num_classes):
    matrix = torch.zeros(num_classes, num_classes, dtype=torch.int64)
    return matrix.index_put_((targets, predictions), torch.tensor(1), accumulate=True)

# Variant: index_put_ that accumulates
def confusion_counts(targets, predictions, num_classes):
    counts = torch.zeros(num_classes, num_classes, dtype=torch.int64)
    return counts.index_put_((targets, predictions), torch.ones_like(targets), accumulate=True)

# Variant: one pair at a time
def confusion_counts(targets, predictions, num_classes):
    matrix = torch.zeros((num_classes, num_classes), dtype=torch.long)
    for i, j in zip(targets.tolist(), predictions.tolist()):
        matrix[i, j] += 1
    return matrix

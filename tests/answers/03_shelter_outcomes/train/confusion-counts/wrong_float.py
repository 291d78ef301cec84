# Misconception: counts are float like everything else
# Message: whole numbers
def confusion_counts(targets, predictions, num_classes):
    matrix = torch.zeros(num_classes, num_classes)
    for i, j in zip(targets, predictions):
        matrix[i, j] += 1
    return matrix

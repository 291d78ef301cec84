# Misconception: += with index tensors adds up repeated pairs
# Message: repeated pair once
def confusion_counts(targets, predictions, num_classes):
    matrix = torch.zeros(num_classes, num_classes, dtype=torch.int64)
    matrix[targets, predictions] += 1
    return matrix

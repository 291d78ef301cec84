# Misconception: only right answers are counted
# Message: count a|counts a|counts .* of 6 rows
def confusion_counts(targets, predictions, num_classes):
    right = targets[targets == predictions]
    return torch.diag(torch.bincount(right, minlength=num_classes))

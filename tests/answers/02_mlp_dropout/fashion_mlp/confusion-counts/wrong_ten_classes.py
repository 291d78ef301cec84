# Misconception: there are ten classes
# Message: num_classes rows
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(targets * 10 + predictions, minlength=100).reshape(10, 10)

# Misconception: the largest class tells the number of classes
# Message: do(es)? not occur
def confusion_counts(targets, predictions, num_classes):
    c = int(max(targets.max(), predictions.max())) + 1
    return torch.bincount(targets * c + predictions, minlength=c * c).reshape(c, c)

# Misconception: bincount knows how many pairs there can be
# Message: never occurs keeps its row|num_classes
def confusion_counts(targets, predictions, num_classes):
    return torch.bincount(targets * num_classes + predictions).reshape(num_classes, num_classes)

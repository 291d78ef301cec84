# Misconception: bincount knows the number of classes
# Message: does not occur
def class_weights(targets, num_classes):
    return len(targets) / (num_classes * torch.bincount(targets).float())

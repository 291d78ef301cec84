# Misconception: a class weighs as much as it has rows
# Message: invert
def class_weights(targets, num_classes):
    return torch.bincount(targets, minlength=num_classes) / len(targets)

# Misconception: weights belong to rows
# Message: one float32 weight a class
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return (len(targets) / (num_classes * counts.float()))[targets]

# Misconception: every class occurs
# Message: does not occur got inf
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return len(targets) / (num_classes * counts.float())

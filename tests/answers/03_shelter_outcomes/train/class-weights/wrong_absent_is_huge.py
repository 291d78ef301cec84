# Misconception: a class that does not occur is the rarest of all
# Message: does not occur gets 0
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return len(targets) / (num_classes * counts.clamp(min=1).float())

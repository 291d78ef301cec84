# Misconception: the largest class weighs 1
# Message: the scale is wrong
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return torch.where(counts > 0, counts.max() / counts.clamp(min=1), 0.0)

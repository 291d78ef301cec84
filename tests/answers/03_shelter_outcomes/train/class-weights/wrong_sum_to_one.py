# Misconception: weights are shares and sum to 1
# Message: the scale is wrong
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    weight = torch.where(counts > 0, 1 / counts.clamp(min=1), 0.0)
    return weight / weight.sum()

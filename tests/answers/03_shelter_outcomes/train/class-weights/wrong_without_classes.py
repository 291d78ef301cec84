# Misconception: N / n_c is enough
# Message: the scale is wrong
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return torch.where(counts > 0, len(targets) / counts.clamp(min=1), 0.0)

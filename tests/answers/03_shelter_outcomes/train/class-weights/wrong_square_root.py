# Misconception: the usual weight is the root of the inverse frequency
# Message: N / \(C n_c\)
def class_weights(targets, num_classes):
    counts = torch.bincount(targets, minlength=num_classes)
    return torch.where(counts > 0, (len(targets) / (num_classes * counts.clamp(min=1))) ** 0.5, 0.0)

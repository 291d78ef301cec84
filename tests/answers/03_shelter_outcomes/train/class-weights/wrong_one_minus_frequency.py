# Misconception: one minus the frequency is its inverse
# Message: N / \(C n_c\)
def class_weights(targets, num_classes):
    return 1 - torch.bincount(targets, minlength=num_classes) / len(targets)

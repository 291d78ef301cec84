# Misconception: NumPy's dtype is as good
# Message: float32
def class_weights(targets, num_classes):
    counts = np.bincount(targets.numpy(), minlength=num_classes)
    return torch.tensor(np.where(counts > 0, len(targets) / (num_classes * np.maximum(counts, 1)), 0))

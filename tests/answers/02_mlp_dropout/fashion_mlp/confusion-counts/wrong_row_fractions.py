# Misconception: each row sums to 1
# Message: sum to|nan
def confusion_counts(targets, predictions, num_classes):
    counts = torch.bincount(targets * num_classes + predictions, minlength=num_classes**2).reshape(num_classes, num_classes)
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)

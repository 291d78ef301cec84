# Variant: one comparison for each entry
def confusion_counts(targets, predictions, num_classes):
    c = torch.arange(num_classes)
    is_true, is_predicted = targets[:, None] == c, predictions[:, None] == c
    return (is_true[:, :, None] & is_predicted[:, None, :]).sum(dim=0)

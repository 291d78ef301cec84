# Variant: the inverse of the mean of one-hot rows
def class_weights(targets, num_classes):
    share = F.one_hot(targets, num_classes).float().mean(dim=0)
    return (1 / (num_classes * share)).nan_to_num(posinf=0.0)

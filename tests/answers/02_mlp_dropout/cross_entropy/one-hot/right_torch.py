# Variant: PyTorch's own, told the number of classes
def one_hot(targets, num_classes):
    return F.one_hot(targets, num_classes).float()

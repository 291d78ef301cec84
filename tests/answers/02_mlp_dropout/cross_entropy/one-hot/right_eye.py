# Variant: picks rows of the identity matrix
def one_hot(targets, num_classes):
    return torch.eye(num_classes)[targets]

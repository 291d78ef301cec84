# Misconception: classes 0 to C need C + 1 columns
# Message: num_classes columns
def one_hot(targets, num_classes):
    return torch.eye(num_classes + 1)[targets]

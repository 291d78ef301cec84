# Misconception: row i has its 1 in column i
# Message: One row a target, num_classes columns|Class 0 is the first column
def one_hot(targets, num_classes):
    return torch.eye(num_classes)[torch.arange(len(targets))]

# Misconception: one column an example
# Message: one row a target
def one_hot(targets, num_classes):
    return (torch.arange(num_classes)[:, None] == targets).float()

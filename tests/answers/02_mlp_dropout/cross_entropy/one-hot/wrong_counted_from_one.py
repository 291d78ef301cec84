# Misconception: the first class is class 1
# Message: counted from 0
def one_hot(targets, num_classes):
    return torch.eye(num_classes)[targets - 1]

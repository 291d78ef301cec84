# Misconception: an absent class was found completely
# Message: classes with a true row
def balanced_accuracy(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).nan_to_num(1.0).mean().item()

# Misconception: every class has rows
# Message: 0 / 0
def balanced_accuracy(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).mean().item()

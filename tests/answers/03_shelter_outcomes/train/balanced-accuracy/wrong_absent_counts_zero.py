# Misconception: an absent class has recall 0
# Message: counted with recall 0
def balanced_accuracy(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1).clamp(min=1)).mean().item()

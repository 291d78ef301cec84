# Misconception: a tiny number in the denominator repairs everything
# Message: counted with recall 0
def balanced_accuracy(matrix):
    return (matrix.diagonal() / (matrix.sum(dim=1) + 1e-9)).mean().item()

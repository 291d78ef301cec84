# Misconception: the diagonal's share of all rows is balanced
# Message: plain accuracy
def balanced_accuracy(matrix):
    return (matrix.diagonal().sum() / matrix.sum()).item()

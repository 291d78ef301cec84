# Misconception: the mean runs over the classes that were predicted
# Message: never predicted has recall 0
def balanced_accuracy(matrix):
    seen = (matrix.sum(dim=0) > 0) & (matrix.sum(dim=1) > 0)
    return (matrix.diagonal()[seen] / matrix.sum(dim=1)[seen]).mean().item()

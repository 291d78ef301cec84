# Misconception: a recall of zero is a missing recall
# Message: never predicted has recall 0
def balanced_accuracy(matrix):
    recall = matrix.diagonal() / matrix.sum(dim=1)
    return recall[recall > 0].mean().item()

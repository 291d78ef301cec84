# Misconception: balanced accuracy is the mean over classes of right yes-or-no answers
# Message: plain accuracy
def balanced_accuracy(matrix):
    n = matrix.sum()
    wrong = matrix.sum(dim=0) + matrix.sum(dim=1) - 2 * matrix.diagonal()
    return (1 - wrong / n).mean().item()

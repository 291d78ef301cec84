# Misconception: a tensor of one number is a number
# Message: \.item\(\)
def balanced_accuracy(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).nanmean()

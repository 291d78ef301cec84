# Misconception: recall divides by the column
# Message: sums of the rows|true classes|a true row|nan
def balanced_accuracy(matrix):
    return (matrix.diagonal() / matrix.sum(dim=0)).mean().item()

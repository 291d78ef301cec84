# Variant: lets 0 / 0 happen, and skips it
def balanced_accuracy(matrix):
    return float((torch.diag(matrix) / matrix.sum(1)).nanmean())

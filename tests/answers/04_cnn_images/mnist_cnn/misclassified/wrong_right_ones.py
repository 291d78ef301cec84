# Misconception: the examples that were read well
# Message: one index for each wrong|Rows 1 and 2|shape
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions == targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)]

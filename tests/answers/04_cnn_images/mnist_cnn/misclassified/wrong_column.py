# Misconception: nonzero gives the indices
# Message: shape
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero()
    return wrong[confidence[wrong[:, 0]].argsort(descending=True)]

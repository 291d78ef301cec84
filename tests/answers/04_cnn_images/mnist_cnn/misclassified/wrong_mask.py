# Misconception: a mask says which are wrong
# Message: shape|one index
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return predictions != targets

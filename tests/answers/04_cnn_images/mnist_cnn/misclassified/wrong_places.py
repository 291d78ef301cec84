# Misconception: argsort gives the rows
# Message: original rows|places among
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return confidence[wrong].argsort(descending=True)

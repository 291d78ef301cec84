# Misconception: all examples, sorted by confidence
# Message: none for a right one
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return confidence.argsort(descending=True)

# Misconception: the probabilities are asked for
# Message: int64|indices
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return confidence[wrong].sort(descending=True).values

# Misconception: the order does not matter
# Message: largest probability|order of the table
# Keeps: test-misclassified-which
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return wrong

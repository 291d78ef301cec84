# Misconception: indices as float
# Message: int64
# Keeps: test-misclassified-order
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)].float()

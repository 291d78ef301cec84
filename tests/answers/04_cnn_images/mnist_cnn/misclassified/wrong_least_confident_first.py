# Misconception: sorting goes upwards
# Message: largest probability
# Keeps: test-misclassified-which
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort()]

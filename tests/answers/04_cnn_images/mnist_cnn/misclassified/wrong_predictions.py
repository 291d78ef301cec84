# Misconception: the wrong answers are asked for
# Message: Rows 1 and 2
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    order = wrong[confidence[wrong].argsort(descending=True)]
    return predictions[order]

# Misconception: unsure answers are errors
# Message: shape|Rows 1 and 2|one index
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (confidence < 0.7).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)]

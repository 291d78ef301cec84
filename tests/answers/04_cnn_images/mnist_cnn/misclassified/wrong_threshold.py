# Misconception: only an error above 0.5 is confident
# Message: numbers of|every error|shape
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = ((predictions != targets) & (confidence > 0.5)).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)]

# Misconception: confidence is the lead over the true class
# Message: lead over
# Keeps: test-misclassified-which
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    confidence = confidence - probabilities[torch.arange(len(targets)), targets]
    wrong = (predictions != targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)]

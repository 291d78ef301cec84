# Misconception: confidence is the probability of the true class
# Message: TRUE class|largest
# Keeps: test-misclassified-which
def misclassified(probabilities, targets):
    predictions = probabilities.argmax(dim=1)
    confidence = probabilities[torch.arange(len(targets)), targets]
    wrong = (predictions != targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)]

# Misconception: a list of indices
# Message: torch.Tensor
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return wrong[confidence[wrong].argsort(descending=True)].tolist()

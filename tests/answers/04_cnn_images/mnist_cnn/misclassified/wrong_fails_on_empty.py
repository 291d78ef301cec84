# Misconception: there is always an error
# Message: without an error
# Keeps: test-misclassified-order
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    wrong = (predictions != targets).nonzero().flatten()
    return torch.stack(sorted(wrong, key=lambda k: -confidence[k].item()))

# Variant: sorted first, then filtered
def misclassified(probabilities, targets):
    order = probabilities.amax(dim=1).argsort(descending=True)
    return order[probabilities.argmax(dim=1)[order] != targets[order]]

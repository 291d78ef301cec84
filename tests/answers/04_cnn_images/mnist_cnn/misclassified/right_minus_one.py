# Variant: right rows get confidence minus 1
def misclassified(probabilities, targets):
    confidence, predictions = probabilities.max(dim=1)
    confidence = torch.where(predictions == targets, -1.0, confidence)
    values, rows = confidence.sort(descending=True)
    return rows[values >= 0]

# Variant: torch.where and gather
def misclassified(probabilities, targets):
    predictions = torch.argmax(probabilities, dim=-1)
    (wrong,) = torch.where(predictions.ne(targets))
    confidence = probabilities[wrong].gather(1, predictions[wrong].unsqueeze(1)).squeeze(1)
    return wrong[torch.argsort(-confidence)]

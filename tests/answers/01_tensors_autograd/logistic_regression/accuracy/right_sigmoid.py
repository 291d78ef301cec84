# Variant: goes through probabilities
def accuracy(logits, targets):
    predictions = (torch.sigmoid(logits) > 0.5).long()
    return (predictions == targets).sum().item() / len(targets)

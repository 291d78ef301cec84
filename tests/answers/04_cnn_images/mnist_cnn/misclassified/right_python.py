# Variant: a sorted list
def misclassified(probabilities, targets):
    predictions = probabilities.argmax(1).tolist()
    wrong = [k for k, (p, t) in enumerate(zip(predictions, targets.tolist())) if p != t]
    wrong.sort(key=lambda k: probabilities[k, predictions[k]].item(), reverse=True)
    return torch.tensor(wrong, dtype=torch.int64)

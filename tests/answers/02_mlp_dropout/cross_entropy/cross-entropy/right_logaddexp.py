# Variant: folds logaddexp over the classes
def cross_entropy(logits, targets):
    total = logits[:, 0]
    for k in range(1, logits.shape[1]):
        total = torch.logaddexp(total, logits[:, k])
    return (total - logits[range(len(targets)), targets]).mean()

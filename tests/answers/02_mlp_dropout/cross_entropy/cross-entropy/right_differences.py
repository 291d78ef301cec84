# Variant: the true logit as the shift where it is the largest, by way of differences
def cross_entropy(logits, targets):
    gaps = logits - logits.gather(1, targets.unsqueeze(1))
    largest = gaps.max(dim=1).values
    return (largest + (gaps - largest.unsqueeze(1)).exp().sum(dim=1).log()).sum().div(targets.numel())

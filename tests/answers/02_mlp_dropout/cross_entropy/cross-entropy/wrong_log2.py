# Misconception: the loss is counted in bits
# Message: natural logarithm
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    return (z.exp().sum(dim=1).log2() - z[torch.arange(len(targets)), targets]).mean()

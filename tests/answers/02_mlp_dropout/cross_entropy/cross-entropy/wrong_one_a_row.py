# Misconception: backward takes one loss a row
# Message: mean over the examples
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    return z.exp().sum(dim=1).log() - z[torch.arange(len(targets)), targets]

# Misconception: a loss is a Python number
# Message: still a tensor
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(targets)), targets]).mean().item()

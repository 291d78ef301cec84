# Misconception: -= on an argument stays inside the function
# Message: writes? into the caller
def cross_entropy(logits, targets):
    logits -= logits.amax(dim=1, keepdim=True)
    return (logits.exp().sum(dim=1).log() - logits[torch.arange(len(targets)), targets]).mean()

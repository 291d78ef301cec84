# Misconception: dimension 0 runs over the classes
# Message: normalise over the classes of each row
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=0)
    log_p = z - z.exp().sum(dim=0).log()
    return -log_p[torch.arange(len(targets)), targets].mean()

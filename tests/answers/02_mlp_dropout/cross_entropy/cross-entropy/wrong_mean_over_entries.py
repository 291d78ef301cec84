# Misconception: the mean of the one-hot table
# Message: not over all N · C entries
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    return -(log_p * F.one_hot(targets, logits.shape[1])).mean()

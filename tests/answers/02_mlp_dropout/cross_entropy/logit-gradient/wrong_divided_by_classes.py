# Misconception: the mean runs over all entries
# Message: only the examples are averaged
def logit_gradient(logits, targets):
    return (torch.softmax(logits, dim=1) - F.one_hot(targets, logits.shape[1])) / logits.numel()

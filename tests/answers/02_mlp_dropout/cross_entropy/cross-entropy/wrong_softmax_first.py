# Misconception: the loss takes probabilities, so a softmax stands before it
# Message: softmax was applied twice
def cross_entropy(logits, targets):
    p = torch.softmax(logits, dim=1)
    return (p.exp().sum(dim=1).log() - p[torch.arange(len(targets)), targets]).mean()

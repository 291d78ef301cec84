# Misconception: detach() is good manners everywhere
# Message: No gradient flows
# Keeps: test-cross-entropy test-cross-entropy-stable
def cross_entropy(logits, targets):
    z = (logits - logits.amax(dim=1, keepdim=True)).detach()
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(targets)), targets]).mean()

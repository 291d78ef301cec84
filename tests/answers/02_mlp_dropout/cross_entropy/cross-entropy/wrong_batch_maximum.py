# Misconception: one shift serves the whole batch
# Message: each row's own largest logit
# Keeps: test-cross-entropy test-cross-entropy-gradient
def cross_entropy(logits, targets):
    z = logits - logits.max()
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(targets)), targets]).mean()

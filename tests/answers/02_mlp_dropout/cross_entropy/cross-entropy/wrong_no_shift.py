# Misconception: the formula is ready to be typed
# Message: subtract each row's own largest logit
# Keeps: test-cross-entropy test-cross-entropy-gradient
def cross_entropy(logits, targets):
    return (logits.exp().sum(dim=1).log() - logits[torch.arange(len(targets)), targets]).mean()

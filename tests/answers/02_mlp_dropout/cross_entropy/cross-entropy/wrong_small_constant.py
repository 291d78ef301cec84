# Misconception: a small constant in the logarithm does no harm
# Message: rounded or clamped probability
# Keeps: test-cross-entropy test-cross-entropy-gradient
def cross_entropy(logits, targets):
    p = torch.softmax(logits, dim=1)
    return -(p[torch.arange(len(targets)), targets] + 1e-12).log().mean()

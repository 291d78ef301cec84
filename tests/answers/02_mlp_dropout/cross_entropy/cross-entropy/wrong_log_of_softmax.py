# Misconception: a stable softmax makes its logarithm stable
# Message: take the logarithm on paper
# Keeps: test-cross-entropy test-cross-entropy-gradient
def cross_entropy(logits, targets):
    p = torch.softmax(logits, dim=1)
    return -p[torch.arange(len(targets)), targets].log().mean()

# Misconception: a small constant in the denominator prevents nan
# Message: inf / inf
# Keeps: test-softmax
def softmax(logits):
    powers = torch.exp(logits)
    return powers / (powers.sum(dim=1, keepdim=True) + 1e-8)

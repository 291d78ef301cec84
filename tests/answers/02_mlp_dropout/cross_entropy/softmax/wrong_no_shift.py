# Misconception: the formula is ready to be typed
# Message: subtract the largest logit
# Keeps: test-softmax
def softmax(logits):
    powers = torch.exp(logits)
    return powers / powers.sum(dim=1, keepdim=True)

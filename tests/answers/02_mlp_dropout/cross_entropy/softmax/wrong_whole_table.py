# Misconception: all entries together sum to 1
# Message: each row over its own classes
def softmax(logits):
    powers = torch.exp(logits - logits.max())
    return powers / powers.sum()

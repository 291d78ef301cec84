# Misconception: one shift serves the whole batch
# Message: own largest logit
# Keeps: test-softmax
def softmax(logits):
    powers = torch.exp(logits - logits.max())
    return powers / powers.sum(dim=1, keepdim=True)

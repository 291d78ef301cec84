# Misconception: float() does no harm
# Message: float64 logits
# Keeps: test-softmax-stable
def softmax(logits):
    z = logits.float()
    powers = torch.exp(z - z.amax(dim=1, keepdim=True))
    return powers / powers.sum(dim=1, keepdim=True)

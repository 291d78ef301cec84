# Misconception: -= on an argument stays inside the function
# Message: write into the caller
# Keeps: test-softmax-stable
def softmax(logits):
    logits -= logits.max(dim=1, keepdim=True).values
    powers = torch.exp(logits)
    return powers / powers.sum(dim=1, keepdim=True)

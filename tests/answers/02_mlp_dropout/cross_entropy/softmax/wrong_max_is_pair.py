# Misconception: max(dim=1) returns a tensor
# Message: values and indices
def softmax(logits):
    powers = torch.exp(logits - logits.max(dim=1, keepdim=True))
    return powers / powers.sum(dim=1, keepdim=True)

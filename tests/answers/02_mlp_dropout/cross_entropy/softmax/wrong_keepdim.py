# Misconception: the sums fit the rows without keepdim
# Message: keepdim
def softmax(logits):
    powers = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return powers / powers.sum(dim=1)

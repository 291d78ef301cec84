# Misconception: any shift of the row will do
# Message: inf / inf|own largest logit|largest logit of the batch
# Keeps: test-softmax
def softmax(logits):
    powers = torch.exp(logits - logits.mean(dim=1, keepdim=True))
    return powers / powers.sum(dim=1, keepdim=True)

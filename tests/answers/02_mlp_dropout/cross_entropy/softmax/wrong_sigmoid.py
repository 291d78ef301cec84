# Misconception: the sigmoid makes probabilities of any logits
# Message: Normalise each row
def softmax(logits):
    return torch.sigmoid(logits)

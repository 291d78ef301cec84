# Misconception: dividing by the sum is enough
# Message: exp\(z\) divided
def softmax(logits):
    return logits / logits.sum(dim=1, keepdim=True)

# Misconception: a layer is not a function
# Message: Write it yourself
def softmax(logits):
    return nn.Softmax(dim=1)(logits)

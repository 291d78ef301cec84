# Misconception: using it is writing it
# Message: Write it yourself
def softmax(logits):
    return torch.softmax(logits, dim=1)

# Misconception: the one-hot of the batch has the right width
# Message: stopped with RuntimeError|softmax over the classes
def logit_gradient(logits, targets):
    return (torch.softmax(logits, dim=1) - F.one_hot(targets)) / len(targets)

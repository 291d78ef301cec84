# Misconception: dimension 0 runs over the classes
# Message: softmax over the batch
def logit_gradient(logits, targets):
    return (torch.softmax(logits, dim=0) - F.one_hot(targets, logits.shape[1])) / len(targets)

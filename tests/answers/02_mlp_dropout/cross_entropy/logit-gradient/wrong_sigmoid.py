# Misconception: the binary formula holds for each class
# Message: softmax over the classes
def logit_gradient(logits, targets):
    return (torch.sigmoid(logits) - F.one_hot(targets, logits.shape[1])) / len(targets)

# Misconception: the slope with respect to the probability is the one of the logit
# Message: softmax over the classes
def logit_gradient(logits, targets):
    return -F.one_hot(targets, logits.shape[1]) / torch.softmax(logits, dim=1) / len(targets)

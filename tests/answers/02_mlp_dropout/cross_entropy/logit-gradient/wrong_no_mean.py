# Misconception: the mean leaves the gradient of an example as it is
# Message: factor of 1 / N
# Keeps: test-logit-gradient-one
def logit_gradient(logits, targets):
    return torch.softmax(logits, dim=1) - F.one_hot(targets, logits.shape[1])

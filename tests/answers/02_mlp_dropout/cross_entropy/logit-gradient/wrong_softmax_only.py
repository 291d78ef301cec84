# Misconception: the slope of the loss is the slope of log-sum-exp
# Message: slope of the true logit should be negative|softmax alone
def logit_gradient(logits, targets):
    return torch.softmax(logits, dim=1) / len(targets)

# Misconception: only the true logit has a slope
# Message: softmax over the classes
def logit_gradient(logits, targets):
    truth = F.one_hot(targets, logits.shape[1])
    return truth * (torch.softmax(logits, dim=1) - 1) / len(targets)

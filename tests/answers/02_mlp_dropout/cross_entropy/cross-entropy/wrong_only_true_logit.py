# Misconception: minus the true logit is the loss
# Message: equal logits cost log 10
def cross_entropy(logits, targets):
    return -logits[torch.arange(len(targets)), targets].mean()

# Variant: subtracts 1 at each row's target
def logit_gradient(logits, targets):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(targets)), targets] -= 1
    return p / len(targets)

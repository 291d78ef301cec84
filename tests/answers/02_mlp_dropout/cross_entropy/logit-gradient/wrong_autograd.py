# Misconception: by formula means by any way
# Message: formula itself
def logit_gradient(logits, targets):
    leaf = logits.detach().clone().requires_grad_()
    return torch.autograd.grad(F.cross_entropy(leaf, targets), leaf)[0]

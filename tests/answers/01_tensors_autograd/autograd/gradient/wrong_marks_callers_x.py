# Misconception: requires_grad_() returns a new tensor
# Message: so that requires_grad_.. does not reach the caller's
# Keeps: test-gradient
def gradient(f, x):
    leaf = x.requires_grad_()
    return torch.autograd.grad(f(leaf), leaf)[0]

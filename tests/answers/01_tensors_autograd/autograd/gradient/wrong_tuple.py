# Misconception: torch.autograd.grad returns the gradient
# Message: returns a tuple
def gradient(f, x):
    leaf = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(leaf), leaf)

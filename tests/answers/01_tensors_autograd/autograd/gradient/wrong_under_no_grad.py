# Misconception: no_grad() prevents the trace that a gradient leaves
# Message: watched
def gradient(f, x):
    with torch.no_grad():
        leaf = x.clone().requires_grad_()
        (result,) = torch.autograd.grad(f(leaf), leaf)
    return result

# Misconception: autograd may take the place of the measurement
# Message: the formula gives 3.01
# Keeps: test-numerical-gradient-care
def numerical_gradient(f, x, eps=1e-5):
    leaf = x.detach().double().clone().requires_grad_()
    return torch.autograd.grad(f(leaf), leaf)[0]

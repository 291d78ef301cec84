# Misconception: by hand means calling autograd by hand
# Message: write the formula itself
def derivative(x):
    x = x.detach().requires_grad_()
    y = torch.exp(-x) * torch.sin(x**2)
    return torch.autograd.grad(y.sum(), x)[0]

# Misconception: by hand means calling autograd by hand, and enable_grad() helps it along
# Message: write the formula itself
def derivative(x):
    with torch.enable_grad():
        x = x.detach().clone().requires_grad_()
        y = torch.exp(-x) * torch.sin(x**2)
        return torch.autograd.grad(y.sum(), x)[0]

# Misconception: the gradient at the start serves all steps
# Message: with the gradient there
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(x), x)
    return torch.stack([x.detach() - k * learning_rate * slope for k in range(num_steps + 1)])

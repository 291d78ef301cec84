# Misconception: the result is the last point
# Message: each step adds one
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= learning_rate * slope
    return x.detach()

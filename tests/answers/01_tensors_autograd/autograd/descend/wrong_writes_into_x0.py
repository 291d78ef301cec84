# Misconception: x0.detach() is a copy of x0
# Message: shares memory with x0
# Keeps: test-descend
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().requires_grad_()
    path = [x.detach().clone()]
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= learning_rate * slope
        path.append(x.detach().clone())
    return torch.stack(path)

# Misconception: the path begins after the first step
# Message: The start is its first row
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    path = []
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= learning_rate * slope
        path.append(x.detach().clone())
    return torch.stack(path)

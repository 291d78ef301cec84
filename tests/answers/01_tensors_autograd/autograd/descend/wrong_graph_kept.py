# Misconception: a stored point needs its history
# Message: detach each point
# Keeps: test-descend
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    path = [x]
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        x = x - learning_rate * slope
        path.append(x)
    return torch.stack(path)

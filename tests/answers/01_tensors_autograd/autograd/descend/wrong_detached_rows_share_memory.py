# Misconception: detach() copies
# Message: each row needs memory of its own
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    path = [x.detach()]
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= learning_rate * slope
        path.append(x.detach())
    return torch.stack(path)

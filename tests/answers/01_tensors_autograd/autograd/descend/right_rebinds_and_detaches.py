# Variant: binds x to a new, detached leaf
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    path = [x.detach()]
    for _ in range(num_steps):
        f(x).backward()
        x = (x - learning_rate * x.grad).detach().requires_grad_()
        path.append(x.detach())
    return torch.stack(path)

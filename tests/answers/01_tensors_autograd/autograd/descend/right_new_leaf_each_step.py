# Variant: a new leaf for every step, nothing in place
def descend(f, x0, learning_rate, num_steps):
    path = [x0.detach().clone()]
    for _ in range(num_steps):
        x = path[-1].clone().requires_grad_()
        path.append(path[-1] - learning_rate * torch.autograd.grad(f(x), x)[0])
    return torch.stack(path)

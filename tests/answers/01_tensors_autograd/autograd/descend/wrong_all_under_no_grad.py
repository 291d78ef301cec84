# Misconception: the whole loop belongs under no_grad()
# Message: only the update belongs under no_grad
@torch.no_grad()
def descend(f, x0, learning_rate, num_steps):
    x = x0.clone().requires_grad_()
    path = [x.clone()]
    for _ in range(num_steps):
        (slope,) = torch.autograd.grad(f(x), x)
        x -= learning_rate * slope
        path.append(x.clone())
    return torch.stack(path)

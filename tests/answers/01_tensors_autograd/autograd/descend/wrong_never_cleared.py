# Misconception: backward() overwrites .grad
# Message: Gradients accumulate
def descend(f, x0, learning_rate, num_steps):
    x = x0.detach().clone().requires_grad_()
    path = [x.detach().clone()]
    for _ in range(num_steps):
        f(x).backward()
        with torch.no_grad():
            x -= learning_rate * x.grad
        path.append(x.detach().clone())
    return torch.stack(path)

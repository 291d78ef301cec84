# Variant: PyTorch's optimiser
def descend(f, x0, learning_rate, num_steps):
    x = torch.nn.Parameter(x0.detach().clone())
    optimizer = torch.optim.SGD([x], lr=learning_rate)
    path = [x.detach().clone()]
    for _ in range(num_steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
        path.append(x.detach().clone())
    return torch.stack(path)

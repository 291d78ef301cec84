# Variant: backward, .data and a cleared .grad, written into a table
def descend(f, x0, learning_rate, num_steps):
    x = torch.tensor(x0.tolist(), dtype=x0.dtype, requires_grad=True)
    path = torch.empty(num_steps + 1, *x0.shape, dtype=x0.dtype)
    path[0] = x.data
    for k in range(num_steps):
        x.grad = None
        f(x).backward()
        x.data -= learning_rate * x.grad
        path[k + 1] = x.data
    return path

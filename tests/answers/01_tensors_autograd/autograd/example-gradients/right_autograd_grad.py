# Variant: asks for each gradient and never touches .grad
def example_gradients(loss_fn, weight, x, y):
    return torch.stack([torch.autograd.grad(loss_fn(weight, x[i], y[i]), weight)[0] for i in range(len(x))])

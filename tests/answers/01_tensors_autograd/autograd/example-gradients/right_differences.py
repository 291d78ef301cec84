# Variant: a running sum, whose differences are the gradients
def example_gradients(loss_fn, weight, x, y):
    weight.grad = torch.zeros_like(weight)
    sums = [weight.grad.clone()]
    for i in range(x.shape[0]):
        loss_fn(weight, x[i], y[i]).backward()
        sums.append(weight.grad.clone())
    return torch.stack(sums).diff(dim=0)

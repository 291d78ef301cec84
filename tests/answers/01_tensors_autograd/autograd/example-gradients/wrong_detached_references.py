# Misconception: detach() copies the values
# Message: stored in every row
def example_gradients(loss_fn, weight, x, y):
    weight.grad = None
    rows = []
    for i in range(len(x)):
        loss_fn(weight, x[i], y[i]).backward()
        rows.append(weight.grad.detach())
        weight.grad.zero_()
    return torch.stack(rows)

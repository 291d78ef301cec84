# Misconception: there is always a .grad to set to zero
# Message: .grad is None before the first
# Keeps: test-example-gradients-stale
def example_gradients(loss_fn, weight, x, y):
    rows = []
    for x_i, y_i in zip(x, y):
        weight.grad.zero_()
        loss_fn(weight, x_i, y_i).backward()
        rows.append(weight.grad.clone())
    return torch.stack(rows)

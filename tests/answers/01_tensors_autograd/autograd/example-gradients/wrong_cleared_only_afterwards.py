# Misconception: a gradient is None or zero when my function is called
# Message: left over
# Keeps: test-example-gradients
def example_gradients(loss_fn, weight, x, y):
    rows = []
    for i in range(len(x)):
        loss_fn(weight, x[i], y[i]).backward()
        rows.append(weight.grad)
        weight.grad = None
    return torch.stack(rows)

# Misconception: the gradient of the mean loss has one row an example
# Message: only their average
def example_gradients(loss_fn, weight, x, y):
    weight.grad = None
    sum(loss_fn(weight, x[i], y[i]) for i in range(len(x))).div(len(x)).backward()
    return weight.grad

# Misconception: backward() works on a vector of losses
# Message: starts from one number
def example_gradients(loss_fn, weight, x, y):
    weight.grad = None
    torch.stack([loss_fn(weight, x[i], y[i]) for i in range(len(x))]).backward()
    return weight.grad

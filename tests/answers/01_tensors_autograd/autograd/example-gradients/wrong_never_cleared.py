# Misconception: backward() overwrites .grad
# Message: sum of the gradients
def example_gradients(loss_fn, weight, x, y):
    rows = []
    for i in range(len(x)):
        loss_fn(weight, x[i], y[i]).backward()
        rows.append(weight.grad.clone())
    return torch.stack(rows)

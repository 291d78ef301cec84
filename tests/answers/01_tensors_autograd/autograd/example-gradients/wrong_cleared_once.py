# Misconception: clearing once before the loop is enough
# Message: sum of the gradients
def example_gradients(loss_fn, weight, x, y):
    weight.grad = None
    rows = []
    for x_i, y_i in zip(x, y):
        loss_fn(weight, x_i, y_i).backward()
        rows.append(weight.grad.clone())
    return torch.stack(rows)

# Misconception: a list keeps the values a tensor had when it was appended
# Message: stored the same .grad tensor
def example_gradients(loss_fn, weight, x, y):
    rows = []
    for i in range(len(x)):
        if weight.grad is not None:
            weight.grad.zero_()
        loss_fn(weight, x[i], y[i]).backward()
        rows.append(weight.grad)
    return torch.stack(rows)

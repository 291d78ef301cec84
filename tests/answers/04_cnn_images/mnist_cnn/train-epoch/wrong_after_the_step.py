# Misconception: the loss is measured after the step
# Message: each once
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = x[rows] if augment is None else augment(x[rows])
        loss = loss_fn(model(inputs), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss_fn(model(inputs), y[rows]).item() * len(rows)
    return loss_sum / len(x)

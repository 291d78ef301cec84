# Misconception: targets are made one-hot
# Message: mean|one_hot|stopped
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = x[rows] if augment is None else augment(x[rows])
        loss = loss_fn(model(inputs), F.one_hot(y[rows]).float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

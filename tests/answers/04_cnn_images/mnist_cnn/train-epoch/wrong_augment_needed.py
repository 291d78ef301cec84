# Misconception: augment is always given
# Message: stopped with
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = augment(x[rows])
        loss = loss_fn(model(inputs), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

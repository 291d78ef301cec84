# Misconception: the whole set is changed at once
# Message: when its turn comes
# Keeps: test-train-epoch-steps, test-train-epoch-loss
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    if augment is not None:
        x = augment(x)
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = x[rows]
        loss = loss_fn(model(inputs), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

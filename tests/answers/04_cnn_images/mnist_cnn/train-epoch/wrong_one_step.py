# Misconception: one step an epoch
# Message: Gradients accumulate|for each
# Keeps: test-train-epoch-batches, test-train-epoch-loss
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    optimizer.zero_grad()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = x[rows] if augment is None else augment(x[rows])
        loss = loss_fn(model(inputs), y[rows])
        loss.backward()
        loss_sum += loss.item() * len(rows)
    optimizer.step()
    return loss_sum / len(x)

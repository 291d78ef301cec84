# Misconception: shuffling x is shuffling the data
# Message: ONE random order
# Keeps: test-train-epoch-steps
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    x = x[torch.randperm(len(x))]
    loss_sum = 0.0
    for rows in torch.arange(len(x)).split(batch_size):
        inputs = x[rows] if augment is None else augment(x[rows])
        loss = loss_fn(model(inputs), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

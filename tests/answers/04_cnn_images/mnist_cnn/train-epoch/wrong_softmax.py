# Misconception: the loss wants probabilities
# Message: no softmax before the loss|batch
# Keeps: test-train-epoch-batches
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs = x[rows] if augment is None else augment(x[rows])
        loss = loss_fn(model(inputs).softmax(dim=1), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

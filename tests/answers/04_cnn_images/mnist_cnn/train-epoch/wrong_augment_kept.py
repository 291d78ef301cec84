# Misconception: the changed pictures replace the old ones
# Message: changed its input x|changed twice
# Keeps: test-train-epoch-steps, test-train-epoch-loss
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    loss_sum = 0.0
    for rows in torch.randperm(len(x)).split(batch_size):
        if augment is not None:
            x[rows] = augment(x[rows])
        inputs = x[rows]
        loss = loss_fn(model(inputs), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
    return loss_sum / len(x)

# Misconception: the table's order is as good as any
# Message: order of the table
# Keeps: test-train-epoch-steps, test-train-epoch-returns
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    loss_sum, right = 0.0, 0
    for rows in torch.arange(len(x)).split(batch_size):
        inputs, targets = x[rows], y[rows]
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
        right += (logits.argmax(dim=1) == targets).sum().item()
    return loss_sum / len(x), right / len(x)

# Misconception: the last, incomplete batch is left out
# Message: keep the last
# Keeps: test-train-epoch-steps
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    loss_sum, right = 0.0, 0
    for rows in torch.randperm(len(x))[: len(x) // batch_size * batch_size].split(batch_size):
        inputs, targets = x[rows], y[rows]
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
        right += (logits.argmax(dim=1) == targets).sum().item()
    return loss_sum / len(x), right / len(x)

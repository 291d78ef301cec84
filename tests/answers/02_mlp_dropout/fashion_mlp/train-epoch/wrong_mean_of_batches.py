# Misconception: the mean of the batches' means is the mean
# Message: unequal
# Keeps: test-train-epoch-batches, test-train-epoch-steps
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    losses, rights = [], []
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs, targets = x[rows], y[rows]
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        rights.append((logits.argmax(dim=1) == targets).float().mean().item())
    return sum(losses) / len(losses), sum(rights) / len(rights)

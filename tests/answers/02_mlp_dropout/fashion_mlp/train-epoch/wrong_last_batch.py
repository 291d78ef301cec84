# Misconception: the last batch stands for the epoch
# Message: unequal|means over|weigh
# Keeps: test-train-epoch-batches, test-train-epoch-steps
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    pass
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs, targets = x[rows], y[rows]
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        pass
    return loss.item(), (logits.argmax(dim=1) == targets).float().mean().item()

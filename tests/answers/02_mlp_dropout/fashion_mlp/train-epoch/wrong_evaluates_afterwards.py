# Misconception: the figures of an epoch are measured at its end
# Message: once through the model|before its step
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
    with torch.no_grad():
        logits = model(x)
    return loss_fn(logits, y).item(), (logits.argmax(dim=1) == y).float().mean().item()

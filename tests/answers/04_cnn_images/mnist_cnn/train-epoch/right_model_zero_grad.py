# Variant: gradients cleared by the model, losses kept in lists
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train()
    losses, counts = [], []
    order = torch.randperm(x.shape[0])
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        inputs, targets = x[rows], y[rows]
        if augment:
            inputs = augment(inputs)
        model.zero_grad()
        loss = loss_fn(model(inputs), targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        counts.append(len(rows))
    return sum(loss * count for loss, count in zip(losses, counts)) / sum(counts)

# Variant: permutes x and y, then slices; clears gradients before and after
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    order = torch.randperm(x.shape[0])
    x, y = x[order], y[order]
    losses, hits = [], []
    model.train(True)
    optimizer.zero_grad()
    for start in range(0, len(x), batch_size):
        targets = y[start : start + batch_size]
        logits = model(x[start : start + batch_size])
        loss = loss_fn(logits, targets)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses += [loss.item()] * len(targets)
        hits += (logits.max(dim=1).indices == targets).tolist()
    return sum(losses) / len(losses), sum(hits) / len(hits)

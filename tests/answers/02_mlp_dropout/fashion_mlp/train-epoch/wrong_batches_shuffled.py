# Misconception: shuffling whole batches is shuffling
# Message: shuffle the rows, then cut
# Keeps: test-train-epoch-steps, test-train-epoch-returns
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    chunks = torch.arange(len(x)).split(batch_size)
    chunks = [chunks[i] for i in (torch.randperm(len(chunks) - 1).tolist() + [len(chunks) - 1])]
    chunks = chunks[::-1] if len(chunks) == 1 else chunks
    loss_sum, right = 0.0, 0
    for rows in chunks:
        inputs, targets = x[rows], y[rows]
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
        right += (logits.argmax(dim=1) == targets).sum().item()
    return loss_sum / len(x), right / len(x)

# Misconception: the loss wants one-hot targets
# Message: different rows|Pictures and labels|stopped
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    loss_sum, right = 0.0, 0
    for rows in torch.randperm(len(x)).split(batch_size):
        inputs, targets = x[rows], torch.nn.functional.one_hot(y[rows], 3)
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(rows)
        right += (logits.argmax(dim=1) == targets.argmax(dim=1)).sum().item()
    return loss_sum / len(x), right / len(x)

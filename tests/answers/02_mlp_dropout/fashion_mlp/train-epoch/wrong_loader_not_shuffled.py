# Misconception: a DataLoader shuffles by itself
# Message: order of the table
# Keeps: test-train-epoch-steps, test-train-epoch-returns
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    loss_sum, right = 0.0, 0
    for inputs, targets in torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size):
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(targets)
        right += (logits.argmax(dim=1) == targets).sum().item()
    return loss_sum / len(x), right / len(x)

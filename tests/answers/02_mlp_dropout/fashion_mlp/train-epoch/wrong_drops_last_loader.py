# Misconception: drop_last tidies the batches up
# Message: keep the last
# Keeps: test-train-epoch-steps, test-train-epoch-returns
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    loss_sum, right, count = 0.0, 0, 0
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size, shuffle=True, drop_last=True)
    for inputs, targets in loader:
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(targets)
        right += (logits.argmax(dim=1) == targets).sum().item()
        count += len(targets)
    return loss_sum / count, right / count

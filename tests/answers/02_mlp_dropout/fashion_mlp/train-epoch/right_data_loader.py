# Variant: a shuffled DataLoader, and the model's own zero_grad
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    model.train()
    total = torch.zeros(2, dtype=torch.float64)
    for inputs, targets in torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size, shuffle=True):
        model.zero_grad()
        logits = model(inputs)
        loss = loss_fn(logits, targets)
        loss.backward()
        optimizer.step()
        right = (logits.argmax(1) == targets).sum()
        total += torch.stack([loss.detach().double() * len(targets), right.double()])
    loss, accuracy = (total / len(y)).tolist()
    return loss, accuracy

# Variant: a DataLoader cuts the batches
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    model.train(True)
    total = torch.zeros(())
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=batch_size, shuffle=True)
    for inputs, targets in loader:
        inputs = augment(inputs) if augment is not None else inputs
        optimizer.zero_grad(set_to_none=False)
        loss = loss_fn(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.detach() * targets.shape[0]
    return float(total / len(x))

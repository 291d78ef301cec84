# Variant: x and y shuffled by one order, then cut
def train_epoch(model, x, y, loss_fn, optimizer, batch_size, augment=None):
    if augment is None:
        augment = nn.Identity()
    model.train()
    order = torch.argsort(torch.rand(len(x)))
    loss_sum = 0
    for inputs, targets in zip(x[order].split(batch_size), y[order].split(batch_size)):
        optimizer.zero_grad()
        loss = loss_fn(model(augment(inputs)), targets)
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(inputs) / len(x)
    return loss_sum

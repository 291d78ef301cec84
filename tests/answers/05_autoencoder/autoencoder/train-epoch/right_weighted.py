# Variant: weighs tensors at the end; clears gradients after the step too
def train_epoch(model, batches, loss_fn, optimizer):
    model.train()
    optimizer.zero_grad()
    values, sizes = [], []
    for images, labels in batches:
        x = images.view(images.size(0), images.size(1) * images.size(2)).float().mul(1 / 255)
        reconstruction = model(x)
        loss = loss_fn(reconstruction, x.clone())
        loss.backward()
        optimizer.step()
        model.zero_grad()
        values.append(loss.detach().double())
        sizes.append(len(labels))
    sizes = torch.tensor(sizes, dtype=torch.float64)
    return ((torch.stack(values) * sizes).sum() / sizes.sum()).item()

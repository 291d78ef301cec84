# Misconception: count counts by itself
# Message: fill both
def train_epoch(model, batches, loss_fn, optimizer):
    model.train()
    loss_sum, count = 0.0, 0
    for images, labels in batches:
        x = images.flatten(1).float() / 255
        reconstruction = model(x)
        loss = loss_fn(reconstruction, x)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.item() * len(x)
    return loss_sum / count

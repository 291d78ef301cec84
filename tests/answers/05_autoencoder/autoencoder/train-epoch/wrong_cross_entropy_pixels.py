# Misconception: cross-entropy over the pixels
# Message: use the loss_fn you were given
def train_epoch(model, batches, loss_fn, optimizer):
    model.train()
    loss_sum, count = 0.0, 0
    for images, labels in batches:
        x = images.flatten(1).float() / 255
        reconstruction = model(x)
        loss = F.cross_entropy(reconstruction, x)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum, count = loss_sum + loss.item() * len(x), count + len(x)
    return loss_sum / count

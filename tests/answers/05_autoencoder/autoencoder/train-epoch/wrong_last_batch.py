# Misconception: the last loss is the loss of the epoch
# Message: last batch's loss
# Keeps: test-train-epoch-input, test-train-epoch-steps
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
        loss_sum, count = loss.item(), 1
    return loss_sum / count

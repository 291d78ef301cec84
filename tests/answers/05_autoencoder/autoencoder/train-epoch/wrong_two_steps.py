# Misconception: two steps a batch learn faster
# Message: should be backward, step
# Keeps: test-train-epoch-input, test-train-epoch-record
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
        optimizer.step()
        loss_sum, count = loss_sum + loss.item() * len(x), count + len(x)
    return loss_sum / count

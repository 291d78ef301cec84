# Misconception: zero_grad belongs between backward and step
# Message: zero_grad\(\) between backward and step
# Keeps: test-train-epoch-input, test-train-epoch-record
def train_epoch(model, batches, loss_fn, optimizer):
    model.train()
    loss_sum, count = 0.0, 0
    for images, labels in batches:
        x = images.flatten(1).float() / 255
        reconstruction = model(x)
        loss = loss_fn(reconstruction, x)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        loss_sum, count = loss_sum + loss.item() * len(x), count + len(x)
    return loss_sum / count

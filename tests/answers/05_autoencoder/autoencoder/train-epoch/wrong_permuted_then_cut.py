# Misconception: pixels first, then cut to rows
# Message: cut across them
# Keeps: test-train-epoch-steps, test-train-epoch-record
def train_epoch(model, batches, loss_fn, optimizer):
    model.train()
    loss_sum, count = 0.0, 0
    for images, labels in batches:
        x = images.permute(1, 2, 0).reshape(len(images), -1).float() / 255
        reconstruction = model(x)
        loss = loss_fn(reconstruction, x)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum, count = loss_sum + loss.item() * len(x), count + len(x)
    return loss_sum / count

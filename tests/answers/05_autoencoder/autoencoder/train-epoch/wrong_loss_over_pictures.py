# Misconception: means are divided by the number of pictures once more
# Message: add up what each picture cost
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
        loss_sum, count = loss_sum + loss.item(), count + len(x)
    return loss_sum / count

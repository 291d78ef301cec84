# Misconception: backward replaces the old gradients
# Message: forget optimizer.zero_grad
# Keeps: test-train-epoch-loss
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        count += len(y)
    return total / count

# Misconception: backward moves the weights
# Message: weights are as before
# Keeps: test-train-epoch-loss
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        total += loss.item() * len(y)
        count += len(y)
    return total / count

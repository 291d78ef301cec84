# Misconception: one step an epoch, after all batches
# Message: step for every batch
# Keeps: test-train-epoch-loss
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    optimizer.zero_grad()
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        loss.backward()
        total += loss.item() * len(y)
        count += len(y)
    optimizer.step()
    return total / count

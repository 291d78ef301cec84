# Misconception: the loss of a batch is measured when it has been learnt
# Message: before the step
# Keeps: test-train-epoch
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        optimizer.zero_grad()
        F.binary_cross_entropy_with_logits(model(x), y.float()).backward()
        optimizer.step()
        total += F.binary_cross_entropy_with_logits(model(x), y.float()).item() * len(y)
        count += len(y)
    return total / count

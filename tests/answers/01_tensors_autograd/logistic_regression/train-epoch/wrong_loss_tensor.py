# Misconception: a loss can be added up as it is
# Message: keeps its graph alive
# Keeps: test-train-epoch
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss * len(y)
        count += len(y)
    return total / count

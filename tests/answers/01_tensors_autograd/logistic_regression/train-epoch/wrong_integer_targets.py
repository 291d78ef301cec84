# Misconception: labels are labels, whatever their dtype
# Message: int64 and the loss wants float
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        count += len(y)
    return total / count

# Misconception: every iterable has a length
# Message: no len
def train_epoch(model, batches, optimizer):
    total = 0.0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(batches)

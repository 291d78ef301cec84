# Misconception: return may stand inside the loop
# Message: every batch|weigh each batch
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        count += len(y)
        return total / count

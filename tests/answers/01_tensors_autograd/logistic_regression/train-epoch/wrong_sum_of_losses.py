# Misconception: the loss of an epoch is the sum
# Message: divide by the number of examples|weigh each batch
# Keeps: test-train-epoch
def train_epoch(model, batches, optimizer):
    total = 0.0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
    return total

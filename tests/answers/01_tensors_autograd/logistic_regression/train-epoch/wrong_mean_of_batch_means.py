# Misconception: the mean of the batch losses is the mean loss
# Message: unequal
# Keeps: test-train-epoch
def train_epoch(model, batches, optimizer):
    losses = []
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)

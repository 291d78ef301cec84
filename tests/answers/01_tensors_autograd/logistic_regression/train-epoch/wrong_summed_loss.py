# Misconception: reduction="sum" only changes the report
# Message: mean over the batch|that batch|mean loss
# Keeps: test-train-epoch-loss
def train_epoch(model, batches, optimizer):
    total, count = 0.0, 0
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float(), reduction="sum")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
        count += len(y)
    return total / count

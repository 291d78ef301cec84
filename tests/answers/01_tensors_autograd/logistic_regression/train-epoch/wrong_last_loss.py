# Misconception: the last batch speaks for the epoch
# Message: weigh each batch|every batch counts
# Keeps: test-train-epoch
def train_epoch(model, batches, optimizer):
    for x, y in batches:
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()

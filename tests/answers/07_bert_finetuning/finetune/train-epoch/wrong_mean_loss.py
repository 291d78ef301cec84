# Misconception: returns means
# Message: Return two lists
# Keeps: test-train-epoch
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        optimizer.step()
        scheduler.step()
    return sum(losses) / len(losses), sum(norms) / len(norms)

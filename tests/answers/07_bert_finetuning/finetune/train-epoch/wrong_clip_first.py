# Misconception: clips before the new gradients
# Message: clip BEFORE
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        losses.append(gradients(update))
        optimizer.step()
        scheduler.step()
    return losses, norms

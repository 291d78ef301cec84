# Misconception: step before the gradients
# Message: the second update
# Keeps: test-train-epoch-schedule
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        optimizer.step()
        losses.append(gradients(update))
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        scheduler.step()
    return losses, norms

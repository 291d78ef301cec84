# Misconception: clips after the step
# Message: clip BEFORE
# Keeps: test-train-epoch-schedule
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        optimizer.step()
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        scheduler.step()
    return losses, norms

# Misconception: zero_grad before the step
# Message: train_epoch stopped|after the second update|lengths
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        optimizer.zero_grad()
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        optimizer.step()
        scheduler.step()
    return losses, norms

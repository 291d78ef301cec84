# Misconception: scheduler before the step
# Message: not before it
# Keeps: test-train-epoch
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm).item())
        scheduler.step()
        optimizer.step()
    return losses, norms

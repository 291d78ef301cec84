# Misconception: records the length and clips nothing
# Message: clip BEFORE
# Keeps: test-train-epoch-schedule
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        norms.append(torch.sqrt(sum((p.grad**2).sum() for p in model.parameters())).item())
        optimizer.step()
        scheduler.step()
    return losses, norms

# Misconception: records the length after clipping
# Message: all of them after clipping
# Keeps: test-train-epoch
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        nn.utils.clip_grad_norm_(model.parameters(), max_norm)
        norms.append(torch.sqrt(sum((p.grad**2).sum() for p in model.parameters())).item())
        optimizer.step()
        scheduler.step()
    return losses, norms

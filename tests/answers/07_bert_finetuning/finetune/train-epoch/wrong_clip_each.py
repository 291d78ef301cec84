# Misconception: clips each parameter for itself
# Message: ALL gradients together
# Keeps: test-train-epoch-schedule
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train()
    losses, norms = [], []
    for update in updates:
        losses.append(gradients(update))
        norms.append(torch.sqrt(sum((p.grad**2).sum() for p in model.parameters())).item())
        for p in model.parameters():
            nn.utils.clip_grad_norm_([p], max_norm)
        optimizer.step()
        scheduler.step()
    return losses, norms

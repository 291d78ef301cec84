# Variant: length first, then clips
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    losses, norms = [], []
    model.train()
    for update in updates:
        losses += [gradients(update)]
        total = nn.utils.get_total_norm([p.grad for p in model.parameters()])
        nn.utils.clip_grads_with_norm_(model.parameters(), max_norm, total)
        optimizer.step()
        scheduler.step()
        norms += [total.item()]
    return losses, norms

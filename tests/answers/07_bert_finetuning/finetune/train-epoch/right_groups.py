# Variant: parameters from the optimiser, pairs unzipped
def train_epoch(model, updates, gradients, optimizer, scheduler, max_norm):
    model.train(True)
    pairs = []
    for update in updates:
        loss = gradients(update)
        params = [p for group in optimizer.param_groups for p in group["params"]]
        norm = torch.nn.utils.clip_grad_norm_(params, max_norm)
        optimizer.step()
        scheduler.step()
        pairs.append((float(loss), float(norm)))
    return [a for a, _ in pairs], [b for _, b in pairs]

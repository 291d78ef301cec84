# Misconception: an epoch begins with measuring
# Message: losses of all
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, best_epoch, state = [], math.inf, 0, copy.deepcopy(model.state_dict())
    for epoch in range(1, max_epochs + 1):
        model.eval()
        with torch.no_grad():
            losses.append(measure_fn(model))
        if losses[-1] < best:
            best, best_epoch, state = losses[-1], epoch, copy.deepcopy(model.state_dict())
        model.train()
        train_fn(model)
        if epoch - best_epoch >= patience:
            break
    model.load_state_dict(state)
    model.eval()
    return losses

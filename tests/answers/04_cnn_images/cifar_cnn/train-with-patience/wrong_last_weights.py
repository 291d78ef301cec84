# Misconception: stopping in time is enough
# Message: last weights, not its best
# Keeps: test-train-with-patience-when
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, best_epoch = [], math.inf, 0
    state = copy.deepcopy(model.state_dict())
    for epoch in range(1, max_epochs + 1):
        model.train()
        train_fn(model)
        model.eval()
        with torch.no_grad():
            loss = measure_fn(model)
        losses.append(loss)
        if loss < best:
            best, best_epoch = loss, epoch
            state = copy.deepcopy(model.state_dict())
        if epoch - best_epoch >= patience:
            break
    model.eval()
    return losses

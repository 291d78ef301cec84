# Misconception: a loss of 0 means that there is none yet
# Message: A loss may be 0
# Keeps: test-train-with-patience-state
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, best_epoch = [], None, 0
    state = copy.deepcopy(model.state_dict())
    for epoch in range(1, max_epochs + 1):
        model.train()
        train_fn(model)
        model.eval()
        with torch.no_grad():
            loss = measure_fn(model)
        losses.append(loss)
        if not best or loss < best:
            best, best_epoch = loss, epoch
            state = copy.deepcopy(model.state_dict())
        if epoch - best_epoch >= patience:
            break
    model.load_state_dict(state)
    model.eval()
    return losses

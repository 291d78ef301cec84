# Misconception: an improvement is one over the epoch before
# Message: not with the epoch before|too long
# Keeps: test-train-with-patience-state
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
        if len(losses) == 1 or loss < losses[-2]:
            best, best_epoch = loss, epoch
            state = copy.deepcopy(model.state_dict())
        if epoch - best_epoch >= patience:
            break
    model.load_state_dict(state)
    model.eval()
    return losses

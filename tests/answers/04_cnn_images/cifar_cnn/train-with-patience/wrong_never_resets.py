# Misconception: patience counts all bad epochs
# Message: count since the best epoch|begin anew|too early
# Keeps: test-train-with-patience-state
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, bad, state = [], math.inf, 0, copy.deepcopy(model.state_dict())
    for _ in range(max_epochs):
        model.train()
        train_fn(model)
        model.eval()
        with torch.no_grad():
            losses.append(measure_fn(model))
        if losses[-1] < best:
            best, state = losses[-1], copy.deepcopy(model.state_dict())
        else:
            bad += 1
        if bad >= patience:
            break
    model.load_state_dict(state)
    return losses

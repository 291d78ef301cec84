# Misconception: patience ends the training
# Message: max_epochs|list index
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, best_epoch, state = [], math.inf, 0, copy.deepcopy(model.state_dict())
    while len(losses) - best_epoch < patience:
        model.train()
        train_fn(model)
        model.eval()
        with torch.no_grad():
            losses.append(measure_fn(model))
        if losses[-1] < best:
            best, best_epoch, state = losses[-1], len(losses), copy.deepcopy(model.state_dict())
    model.load_state_dict(state)
    return losses

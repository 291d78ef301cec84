# Variant: a copy of the whole model
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses = []
    for _ in range(num_epochs):
        train_one_epoch()
        losses.append(validate())
        best_epoch = losses.index(min(losses)) + 1
        if best_epoch == len(losses):
            best = copy.deepcopy(model)
        if len(losses) - best_epoch >= patience:
            break
    model.load_state_dict(best.state_dict())
    return losses, best_epoch

# Misconception: the first best loss is 1
# Message: should end with epoch|there should be
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best, best_epoch, bad = [], 1.0, 0, 0
    state = copy.deepcopy(model.state_dict())
    for epoch in range(1, num_epochs + 1):
        train_one_epoch()
        losses.append(validate())
        if losses[-1] < best:
            best, best_epoch, bad, state = losses[-1], epoch, 0, copy.deepcopy(model.state_dict())
        else:
            bad += 1
            if bad >= patience:
                break
    model.load_state_dict(state)
    return losses, best_epoch

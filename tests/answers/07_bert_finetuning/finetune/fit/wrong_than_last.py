# Misconception: better than the epoch before
# Message: should end with epoch|weights of|epochs, not
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best_epoch, best_state = [], 0, None
    for epoch in range(1, num_epochs + 1):
        train_one_epoch()
        losses.append(validate())
        if len(losses) == 1 or losses[-1] < losses[-2]:
            best_epoch, best_state = epoch, copy.deepcopy(model.state_dict())
        elif epoch - best_epoch >= patience:
            break
    model.load_state_dict(best_state)
    return losses, best_epoch

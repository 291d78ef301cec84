# Misconception: counts epochs from 0
# Message: counted from 1
# Keeps: test-fit
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best_epoch, best_state = [], 0, None
    for epoch in range(1, num_epochs + 1):
        train_one_epoch()
        losses.append(validate())
        if not best_epoch or losses[-1] < losses[best_epoch - 1]:
            best_epoch, best_state = epoch, copy.deepcopy(model.state_dict())
        elif epoch - best_epoch >= patience:
            break
    model.load_state_dict(best_state)
    return losses, best_epoch - 1

# Misconception: goes back only after an early stop
# Message: weights of the last epoch
# Keeps: test-fit-stop
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best_epoch, best_state = [], 0, None
    for epoch in range(1, num_epochs + 1):
        train_one_epoch()
        losses.append(validate())
        if not best_epoch or losses[-1] < losses[best_epoch - 1]:
            best_epoch, best_state = epoch, copy.deepcopy(model.state_dict())
        elif epoch - best_epoch >= patience:
            model.load_state_dict(best_state)
            break
    return losses, best_epoch

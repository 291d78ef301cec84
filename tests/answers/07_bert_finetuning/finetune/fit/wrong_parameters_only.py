# Misconception: parameters are all that is learnt
# Message: load the whole state_dict
# Keeps: test-fit-stop
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best_epoch = [], 0
    for epoch in range(1, num_epochs + 1):
        train_one_epoch()
        losses.append(validate())
        if not best_epoch or losses[-1] < losses[best_epoch - 1]:
            best_epoch, best = epoch, [p.detach().clone() for p in model.parameters()]
        elif epoch - best_epoch >= patience:
            break
    with torch.no_grad():
        for p, value in zip(model.parameters(), best):
            p.copy_(value)
    return losses, best_epoch

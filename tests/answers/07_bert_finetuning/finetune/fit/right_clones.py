# Variant: clones by hand
def fit(model, train_one_epoch, validate, num_epochs, patience):
    losses, best, best_epoch, bad = [], float("inf"), 0, 0
    for epoch in range(num_epochs):
        train_one_epoch()
        loss = validate()
        losses.append(loss)
        if loss < best:
            best, best_epoch, bad = loss, epoch + 1, 0
            state = {name: value.clone() for name, value in model.state_dict().items()}
        else:
            bad += 1
            if bad == patience:
                break
    model.load_state_dict(state)
    return losses, best_epoch

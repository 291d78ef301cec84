# Variant: through the bytes of a file
def fit(model, train_one_epoch, validate, num_epochs, patience):
    import io
    losses, best_epoch = [], 0
    while len(losses) < num_epochs and len(losses) - best_epoch < patience or not losses:
        train_one_epoch()
        losses.append(validate())
        if losses[-1] < min(losses[:-1], default=float("inf")):
            best_epoch, buffer = len(losses), io.BytesIO()
            torch.save(model.state_dict(), buffer)
    buffer.seek(0)
    model.load_state_dict(torch.load(buffer, weights_only=True))
    return losses, best_epoch

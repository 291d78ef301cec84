# Variant: measures a copy, so the model is never touched
def generalisation_gap(model, loss_fn, train_data, val_data):
    twin = copy.deepcopy(model).eval()
    losses = []
    for x, y in (train_data, val_data):
        with torch.no_grad():
            losses.append(loss_fn(twin(x), y).item())
    return losses[1] - losses[0]

# Variant: counts bad epochs, and clones the tensors by hand
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, bad = [], 0
    best = {name: value.clone() for name, value in model.state_dict().items()}
    for _ in range(max_epochs):
        model.train()
        train_fn(model)
        with torch.no_grad():
            model.eval()
            losses.append(measure_fn(model))
        if losses[-1] < min((loss for loss in losses[:-1] if loss == loss), default=math.inf):
            best, bad = {name: value.clone() for name, value in model.state_dict().items()}, 0
        else:
            bad += 1
        if bad == patience:
            break
    model.load_state_dict(best)
    return losses

# Variant: an inner function under a decorator
def generalisation_gap(model, loss_fn, train_data, val_data):
    @torch.no_grad()
    def measure(data):
        x, y = data
        return loss_fn(model(x), y).item()

    was_training = model.training
    model.eval()
    gap = measure(val_data) - measure(train_data)
    if was_training:
        model.train()
    return gap

# Misconception: argmax() without a dimension gives a class an example
# Message: from argmax
# Keeps: test-accuracy-gap-trace
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax() == y).double().mean().item() for x, y in (train_data, val_data))
    for module, mode in modes.items():
        module.training = mode
    return train - val

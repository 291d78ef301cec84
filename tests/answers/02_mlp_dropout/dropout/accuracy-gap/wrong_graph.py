# Misconception: graphs cost nothing
# Message: recorded a graph
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    for module, mode in modes.items():
        module.training = mode
    return train - val

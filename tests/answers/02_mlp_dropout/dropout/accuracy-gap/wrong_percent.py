# Misconception: an accuracy is a percentage
# Message: fraction of its own examples
# Keeps: test-accuracy-gap-trace
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    for module, mode in modes.items():
        module.training = mode
    return 100 * (train - val)

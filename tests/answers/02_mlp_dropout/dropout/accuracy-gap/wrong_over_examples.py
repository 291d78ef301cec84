# Misconception: argmax runs over dimension 0
# Message: runs over the classes|argmax\(dim=1\)
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=0) == y).double().mean().item() for x, y in (train_data, val_data))
    for module, mode in modes.items():
        module.training = mode
    return train - val

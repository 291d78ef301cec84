# Variant: modes by name, batches of 100
def accuracy_gap(model, train_data, val_data):
    modes = [module.training for module in model.modules()]
    model.eval()
    fractions = []
    with torch.no_grad():
        for x, y in (train_data, val_data):
            right = sum((model(a).max(dim=1).indices == b).sum().item() for a, b in zip(x.split(100), y.split(100)))
            fractions.append(right / y.shape[0])
    for module, mode in zip(model.modules(), modes):
        module.training = mode
    train, val = fractions
    return train - val

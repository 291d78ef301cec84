# Misconception: the training data are measured twice
# Message: is 0.25, not
# Keeps: test-accuracy-gap-trace
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    with torch.no_grad():
        x, y = train_data
        train = val = (model(x).argmax(dim=1) == y).double().mean().item()
    for module, mode in modes.items():
        module.training = mode
    return train - val

# Misconception: the training accuracy belongs to training mode
# Message: measured in training mode
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    modes = {module: module.training for module in model.modules()}
    with torch.no_grad():
        x, y = train_data
        train = (model.train()(x).argmax(dim=1) == y).float().mean().item()
        x, y = val_data
        val = (model.eval()(x).argmax(dim=1) == y).float().mean().item()
    for module, mode in modes.items():
        module.training = mode
    return train - val

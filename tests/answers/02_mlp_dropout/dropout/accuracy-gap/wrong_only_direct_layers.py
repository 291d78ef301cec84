# Misconception: only the layers are put back, the model itself is not
# Message: left it, or a part of it, in evaluation
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    modes = [module.training for module in model.children()]
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    for module, mode in zip(model.children(), modes):
        module.training = mode
    return train - val

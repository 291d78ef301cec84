# Misconception: the mode does not matter for counting
# Message: measured in training mode
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    return train - val

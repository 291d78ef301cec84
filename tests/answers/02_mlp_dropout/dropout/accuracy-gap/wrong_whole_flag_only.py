# Misconception: model.training = False switches the layers off, too
# Message: or with a layer inside that was
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    was, model.training = model.training, False
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    model.training = was
    return train - val

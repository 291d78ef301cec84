# Misconception: a model always goes back to training
# Message: left it, or a part of it, in training mode
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    model.train()
    return train - val

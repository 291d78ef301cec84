# Misconception: the flag of the whole speaks for all layers
# Message: each has its own mode
# Keeps: test-accuracy-gap-value
def accuracy_gap(model, train_data, val_data):
    was = model.training
    model.eval()
    with torch.no_grad():
        train, val = ((model(x).argmax(dim=1) == y).double().mean().item() for x, y in (train_data, val_data))
    model.train(was)
    return train - val

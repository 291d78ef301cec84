# Misconception: a model is always in training mode
# Message: back into the mode
# Keeps: test-generalisation-gap-value
def generalisation_gap(model, loss_fn, train_data, val_data):
    model.eval()
    with torch.no_grad():
        train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
        val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    model.train()
    return val_loss - train_loss

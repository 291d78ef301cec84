# Misconception: the mode does not matter for measuring
# Message: call model\.eval\(\)
# Keeps: test-generalisation-gap-value
def generalisation_gap(model, loss_fn, train_data, val_data):
    with torch.no_grad():
        train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
        val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    return val_loss - train_loss

# Misconception: the training loss belongs to training mode
# Message: call model\.eval\(\)
# Keeps: test-generalisation-gap-value
def generalisation_gap(model, loss_fn, train_data, val_data):
    was = model.training
    with torch.no_grad():
        model.train()
        train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
        model.eval()
        val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    model.train(was)
    return val_loss - train_loss

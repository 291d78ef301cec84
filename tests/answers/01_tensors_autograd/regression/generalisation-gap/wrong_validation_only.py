# Misconception: the validation loss is the gap
# Message: validation loss minus training loss
# Keeps: test-generalisation-gap-trace
def generalisation_gap(model, loss_fn, train_data, val_data):
    was = model.training
    model.eval()
    with torch.no_grad():
        train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
        val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    model.train(was)
    return val_loss

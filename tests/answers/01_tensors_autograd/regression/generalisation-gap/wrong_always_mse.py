# Misconception: every loss is the mean squared error
# Message: loss_fn you were given
# Keeps: test-generalisation-gap-trace
def generalisation_gap(model, loss_fn, train_data, val_data):
    was = model.training
    model.eval()
    with torch.no_grad():
        train_loss = nn.functional.mse_loss(model(train_data[0]), train_data[1]).item()
        val_loss = nn.functional.mse_loss(model(val_data[0]), val_data[1]).item()
    model.train(was)
    return val_loss - train_loss

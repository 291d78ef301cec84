# Misconception: eval() switches the graph off
# Message: torch\.no_grad\(\)
# Keeps: test-generalisation-gap-value
def generalisation_gap(model, loss_fn, train_data, val_data):
    was = model.training
    model.eval()
    train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
    val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    model.train(was)
    return val_loss - train_loss

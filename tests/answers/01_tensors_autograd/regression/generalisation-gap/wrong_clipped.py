# Misconception: a gap cannot be negative
# Message: keep the sign
# Keeps: test-generalisation-gap-trace
def generalisation_gap(model, loss_fn, train_data, val_data):
    was = model.training
    model.eval()
    with torch.no_grad():
        train_loss = loss_fn(model(train_data[0]), train_data[1]).item()
        val_loss = loss_fn(model(val_data[0]), val_data[1]).item()
    model.train(was)
    return max(0.0, val_loss - train_loss)

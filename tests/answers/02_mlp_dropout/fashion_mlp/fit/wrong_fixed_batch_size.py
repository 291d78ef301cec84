# Misconception: the batch size is that of this lab
# Message: batch_size you were given
# Keeps: test-fit-history
def fit(model, train_data, val_data, loss_fn, optimizer, num_epochs, batch_size, train_fn, evaluate_fn):
    history = {"train_loss": [], "train_accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(num_epochs):
        train_loss, train_accuracy = train_fn(model, *train_data, loss_fn, optimizer, 100)
        val_loss, val_accuracy = evaluate_fn(model, *val_data, loss_fn, 100)
        history["train_loss"].append(train_loss)
        history["train_accuracy"].append(train_accuracy)
        history["val_loss"].append(val_loss)
        history["val_accuracy"].append(val_accuracy)
    return history

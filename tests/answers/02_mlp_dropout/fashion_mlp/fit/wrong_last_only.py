# Misconception: the last figures are the result
# Message: one entry an epoch
# Keeps: test-fit-calls
def fit(model, train_data, val_data, loss_fn, optimizer, num_epochs, batch_size, train_fn, evaluate_fn):
    for _ in range(num_epochs):
        train_loss, train_accuracy = train_fn(model, *train_data, loss_fn, optimizer, batch_size)
        val_loss, val_accuracy = evaluate_fn(model, *val_data, loss_fn, batch_size)
    return {'train_loss': train_loss, 'train_accuracy': train_accuracy, 'val_loss': val_loss, 'val_accuracy': val_accuracy}

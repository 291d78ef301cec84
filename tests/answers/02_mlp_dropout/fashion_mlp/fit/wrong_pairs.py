# Misconception: each entry may be a pair
# Message: keys should be
# Keeps: test-fit-calls
def fit(model, train_data, val_data, loss_fn, optimizer, num_epochs, batch_size, train_fn, evaluate_fn):
    history = {'train': [], 'val': []}
    for _ in range(num_epochs):
        history['train'].append(train_fn(model, *train_data, loss_fn, optimizer, batch_size))
        history['val'].append(evaluate_fn(model, *val_data, loss_fn, batch_size))
    return history

# Variant: arguments by name, another order of keys
def fit(model, train_data, val_data, loss_fn, optimizer, num_epochs, batch_size, train_fn, evaluate_fn):
    train_x, train_y = train_data
    val_x, val_y = val_data
    result = {'val_accuracy': [], 'val_loss': [], 'train_accuracy': [], 'train_loss': []}
    for epoch in range(1, num_epochs + 1):
        loss, accuracy = train_fn(model=model, x=train_x, y=train_y, loss_fn=loss_fn, optimizer=optimizer, batch_size=batch_size)
        result['train_loss'] += [loss]
        result['train_accuracy'] += [accuracy]
        loss, accuracy = evaluate_fn(model=model, x=val_x, y=val_y, loss_fn=loss_fn, batch_size=batch_size)
        result['val_loss'] += [loss]
        result['val_accuracy'] += [accuracy]
    return result

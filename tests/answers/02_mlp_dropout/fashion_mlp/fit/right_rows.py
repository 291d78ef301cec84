# Variant: rows first, then columns
def fit(model, train_data, val_data, loss_fn, optimizer, num_epochs, batch_size, train_fn, evaluate_fn):
    rows = []
    while len(rows) < num_epochs:
        row = train_fn(model, train_data[0], train_data[1], loss_fn, optimizer, batch_size)
        rows.append((*row, *evaluate_fn(model, val_data[0], val_data[1], loss_fn, batch_size)))
    keys = ('train_loss', 'train_accuracy', 'val_loss', 'val_accuracy')
    return {key: list(column) for key, column in zip(keys, zip(*rows))}

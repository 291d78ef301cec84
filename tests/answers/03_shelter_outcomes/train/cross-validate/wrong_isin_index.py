# Misconception: the index of a table is 0 to N - 1
# Message: positions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_val = table.index.isin(fold.numpy())
        apply = prepare(table[~is_val])
        predict = fit(apply(table[~is_val]), targets[torch.tensor(~is_val)])
        predictions[torch.tensor(is_val)] = predict(apply(table[is_val]))
    return predictions

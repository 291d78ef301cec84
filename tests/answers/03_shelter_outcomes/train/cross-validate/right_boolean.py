# Variant: boolean masks for both, in the order of the table
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_val = torch.isin(torch.arange(len(targets)), fold)
        apply = prepare(table[~is_val.numpy()])
        predict = fit(apply(table[~is_val.numpy()]), targets[~is_val])
        predictions[is_val] = predict(apply(table[is_val.numpy()]))
    return predictions

# Misconception: the first targets belong to the training rows
# Message: come from different rows
# Keeps: test-cross-validate-predictions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        apply = prepare(table.iloc[is_train.numpy()])
        predict = fit(apply(table.iloc[is_train.numpy()]), targets[: int(is_train.sum())])
        predictions[fold] = predict(apply(table.iloc[fold.numpy()]))
    return predictions

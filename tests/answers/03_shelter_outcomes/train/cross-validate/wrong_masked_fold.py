# Misconception: a mask keeps the fold's own order
# Message: order
# Keeps: test-cross-validate
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        apply = prepare(table.iloc[is_train.numpy()])
        predict = fit(apply(table.iloc[is_train.numpy()]), targets[is_train])
        predictions[fold] = predict(apply(table.iloc[(~is_train).numpy()]))
    return predictions

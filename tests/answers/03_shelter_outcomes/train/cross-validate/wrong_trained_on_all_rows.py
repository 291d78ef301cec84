# Misconception: the model may learn from every row
# Message: fit learnt from rows|had learnt from it
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        apply = prepare(table.iloc[is_train.numpy()])
        predict = fit(apply(table), targets)
        predictions[fold] = predict(apply(table.iloc[fold.numpy()]))
    return predictions

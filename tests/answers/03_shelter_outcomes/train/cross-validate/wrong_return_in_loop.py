# Misconception: return may stand inside the loop
# Message: 1 time\(s\) for 3 folds|order
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.zeros_like(targets)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        apply = prepare(table.iloc[is_train.numpy()])
        predict = fit(apply(table.iloc[is_train.numpy()]), targets[is_train])
        predictions[fold] = predict(apply(table.iloc[fold.numpy()]))
        return predictions

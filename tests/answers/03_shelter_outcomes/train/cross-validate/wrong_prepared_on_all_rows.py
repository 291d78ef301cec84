# Misconception: scaling is no learning, so all rows may take part
# Message: prepare saw all 7 rows
# Keeps: test-cross-validate-predictions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    apply = prepare(table)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        predict = fit(apply(table.iloc[is_train.numpy()]), targets[is_train])
        predictions[fold] = predict(apply(table.iloc[fold.numpy()]))
    return predictions

# Misconception: the validation rows are scaled with their own statistics
# Message: once a fold
# Keeps: test-cross-validate-predictions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        train_table, val_table = table.iloc[is_train.numpy()], table.iloc[fold.numpy()]
        predict = fit(prepare(train_table)(train_table), targets[is_train])
        predictions[fold] = predict(prepare(val_table)(val_table))
    return predictions

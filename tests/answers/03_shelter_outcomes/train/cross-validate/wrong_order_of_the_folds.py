# Misconception: concatenated folds are the rows in order
# Message: in the order of the folds
# Keeps: test-cross-validate
def cross_validate(table, targets, folds, prepare, fit):
    parts = []
    for fold in folds:
        is_train = torch.ones(len(targets), dtype=torch.bool)
        is_train[fold] = False
        apply = prepare(table.iloc[is_train.numpy()])
        predict = fit(apply(table.iloc[is_train.numpy()]), targets[is_train])
        parts.append(predict(apply(table.iloc[fold.numpy()])))
    return torch.cat(parts)

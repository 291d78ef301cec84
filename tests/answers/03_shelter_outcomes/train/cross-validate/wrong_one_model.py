# Misconception: one model serves all folds
# Message: 1 time\(s\) for 3 folds|had learnt from it
def cross_validate(table, targets, folds, prepare, fit):
    rest = torch.cat(list(folds[1:])).sort().values
    apply = prepare(table.iloc[rest.numpy()])
    predict = fit(apply(table.iloc[rest.numpy()]), targets[rest])
    predictions = torch.empty_like(targets)
    for fold in folds:
        predictions[fold] = predict(apply(table.iloc[fold.numpy()]))
    return predictions

# Variant: training rows are the other folds, concatenated
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.zeros(len(targets), dtype=torch.int64)
    for k, fold in enumerate(folds):
        rest = torch.cat([other for j, other in enumerate(folds) if j != k])
        apply = prepare(table.iloc[rest.tolist()])
        predict = fit(apply(table.iloc[rest.tolist()]), targets[rest])
        predictions[fold] = predict(apply(table.iloc[fold.tolist()]))
    return predictions

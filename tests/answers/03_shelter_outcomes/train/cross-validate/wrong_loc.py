# Misconception: loc takes positions
# Message: positions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        rest = torch.tensor([i for i in range(len(targets)) if i not in fold.tolist()])
        apply = prepare(table.loc[rest.numpy()])
        predict = fit(apply(table.loc[rest.numpy()]), targets[rest])
        predictions[fold] = predict(apply(table.loc[fold.numpy()]))
    return predictions

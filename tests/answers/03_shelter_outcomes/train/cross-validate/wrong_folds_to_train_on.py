# Misconception: a fold is what one trains on
# Message: are the training rows
# Keeps: test-cross-validate-predictions
def cross_validate(table, targets, folds, prepare, fit):
    predictions = torch.empty_like(targets)
    for fold in folds:
        rest = torch.tensor([i for i in range(len(targets)) if i not in fold.tolist()])
        apply = prepare(table.iloc[fold.numpy()])
        predict = fit(apply(table.iloc[fold.numpy()]), targets[fold])
        predictions[rest] = predict(apply(table.iloc[rest.numpy()]))
    return predictions

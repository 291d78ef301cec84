# Variant: gives every row the number of its fold, row by row
def stratified_folds(targets, num_folds, generator):
    next_fold, fold_of = {}, [0] * len(targets)
    for row in torch.randperm(len(targets), generator=generator).tolist():
        label = targets[row].item()
        fold_of[row] = next_fold.get(label, 0)
        next_fold[label] = (fold_of[row] + 1) % num_folds
    fold_of = torch.tensor(fold_of)
    return [torch.where(fold_of == k)[0] for k in range(num_folds)]

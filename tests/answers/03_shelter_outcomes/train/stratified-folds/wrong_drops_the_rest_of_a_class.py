# Misconception: each class gives n_c // k rows a fold, the rest is left over
# Message: left over
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    folds = [[] for _ in range(num_folds)]
    for label in targets.unique():
        rows = (targets == label).nonzero().flatten()
        rows = rows[torch.randperm(len(rows), generator=generator)]
        size = len(rows) // num_folds
        for k in range(num_folds):
            folds[k].append(rows[k * size : (k + 1) * size])
    return [torch.cat(parts) for parts in folds]

# Misconception: the last fold takes all that is left over
# Message: not evenly
# Keeps: test-stratified-folds
def stratified_folds(targets, num_folds, generator):
    folds = [[] for _ in range(num_folds)]
    for label in targets.unique():
        rows = (targets == label).nonzero().flatten()
        rows = rows[torch.randperm(len(rows), generator=generator)]
        size = len(rows) // num_folds
        for k in range(num_folds):
            folds[k].append(rows[k * size : (k + 1) * size if k < num_folds - 1 else None])
    return [torch.cat(parts) for parts in folds]

# Misconception: n // k rows a fold, the rest is left over
# Message: keep the rows that are left over
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets), generator=generator)
    order = order[targets[order].argsort(stable=True)]
    size = len(targets) // num_folds
    return [order[k::num_folds][:size] for k in range(num_folds)]

# Misconception: a fold holds the rows to train on
# Message: overlap
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets), generator=generator)
    order = order[targets[order].argsort(stable=True)]
    position = torch.arange(len(order))
    return [order[position % num_folds != k] for k in range(num_folds)]

# Misconception: sorted by class, then cut into blocks
# Message: not evenly
# Keeps: test-stratified-folds
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets), generator=generator)
    order = order[targets[order].argsort(stable=True)]
    return list(order.tensor_split(num_folds))

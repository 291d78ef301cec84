# Misconception: argsort of the shuffled labels gives rows of the table
# Message: not evenly
# Keeps: test-stratified-folds
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets), generator=generator)
    order = targets[order].argsort(stable=True)
    return [order[k::num_folds] for k in range(num_folds)]

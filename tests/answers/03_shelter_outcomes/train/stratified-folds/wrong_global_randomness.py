# Misconception: any randperm will do
# Message: generator
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets))
    order = order[targets[order].argsort(stable=True)]
    return [order[k::num_folds] for k in range(num_folds)]

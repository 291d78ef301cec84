# Misconception: a function of folds sets its own seed
# Message: generator|seed
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    generator.manual_seed(0)
    order = torch.randperm(len(targets), generator=generator)
    order = order[targets[order].argsort(stable=True)]
    return [order[k::num_folds] for k in range(num_folds)]

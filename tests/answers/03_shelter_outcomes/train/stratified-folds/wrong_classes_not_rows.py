# Misconception: folds hold the labels
# Message: overlap
def stratified_folds(targets, num_folds, generator):
    order = torch.randperm(len(targets), generator=generator)
    ordered = targets[order].sort().values
    return [ordered[k::num_folds] for k in range(num_folds)]

# Misconception: each fold draws its rows anew
# Message: overlap
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    folds = []
    for _ in range(num_folds):
        parts = []
        for label in targets.unique():
            rows = (targets == label).nonzero().flatten()
            size = -(-len(rows) // num_folds)
            parts.append(rows[torch.randperm(len(rows), generator=generator)[:size]])
        folds.append(torch.cat(parts))
    return folds

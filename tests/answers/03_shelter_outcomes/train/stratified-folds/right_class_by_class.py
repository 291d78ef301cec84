# Variant: each class shuffled and split, the parts put together
def stratified_folds(targets, num_folds, generator):
    folds = [[] for _ in range(num_folds)]
    for label in targets.unique():
        rows = (targets == label).nonzero().flatten()
        rows = rows[torch.randperm(len(rows), generator=generator)]
        for k, part in enumerate(rows.tensor_split(num_folds)):
            folds[k].append(part)
    return [torch.cat(parts) for parts in folds]

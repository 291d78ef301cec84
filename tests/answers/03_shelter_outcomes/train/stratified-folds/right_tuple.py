# Variant: dealt from a list, returned as a tuple
def stratified_folds(targets, num_folds, generator):
    shuffled = torch.randperm(len(targets), generator=generator).tolist()
    labels = targets.tolist()
    dealt = sorted(shuffled, key=lambda row: labels[row])
    return tuple(torch.tensor(dealt[k::num_folds], dtype=torch.int64) for k in range(num_folds))

# Variant: scikit-learn's folds, its seed drawn from the generator
def stratified_folds(targets, num_folds, generator):
    from sklearn.model_selection import StratifiedKFold

    seed = int(torch.randint(0, 2**31 - 1, (1,), generator=generator))
    folds = StratifiedKFold(num_folds, shuffle=True, random_state=seed)
    return [torch.tensor(rows, dtype=torch.int64) for _, rows in folds.split(np.zeros(len(targets)), targets.numpy())]

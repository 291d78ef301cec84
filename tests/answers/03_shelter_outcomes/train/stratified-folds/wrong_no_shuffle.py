# Misconception: dealing out is random enough
# Message: not shuffled
# Keeps: test-stratified-folds-classes
def stratified_folds(targets, num_folds, generator):
    order = targets.argsort(stable=True)
    return [order[k::num_folds] for k in range(num_folds)]

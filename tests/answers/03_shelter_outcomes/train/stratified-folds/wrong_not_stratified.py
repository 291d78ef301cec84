# Misconception: shuffling is enough
# Message: not stratified
# Keeps: test-stratified-folds
def stratified_folds(targets, num_folds, generator):
    return list(torch.randperm(len(targets), generator=generator).tensor_split(num_folds))

# Misconception: the test rows stay as they are
# Message: should be|training rows
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0, correction=0)
    return (train_x - mean) / torch.where(std > 0, std, 1.0), test_x.clone()

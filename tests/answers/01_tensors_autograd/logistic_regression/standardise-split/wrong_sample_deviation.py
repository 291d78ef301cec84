# Misconception: torch.std divides by N
# Message: correction=0
def standardise_split(train_x, test_x):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0)
    std = torch.where(std > 0, std, 1.0)
    return (train_x - mean) / std, (test_x - mean) / std

# Misconception: each set is standardised by itself
# Message: scaled with their own statistics
def standardise_split(train_x, test_x):
    def scale(x):
        std = x.std(dim=0, correction=0)
        return (x - x.mean(dim=0)) / torch.where(std > 0, std, 1.0)

    return scale(train_x), scale(test_x)

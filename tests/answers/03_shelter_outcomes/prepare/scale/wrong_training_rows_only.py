# Misconception: only the training rows are returned
# Message: all rows come back|centred and divided
def scale(x, train_rows):
    known = x[train_rows]
    std = known.std(dim=0, correction=0)
    return (known - known.mean(dim=0)) / torch.where(std > 0, std, 1.0)

# Misconception: the deviation may come from all rows
# Message: training rows alone|divided by 1
def scale(x, train_rows):
    known = x[train_rows]
    std = x.std(dim=0, correction=0)
    return (x - known.mean(dim=0)) / torch.where(std > 0, std, 1.0)

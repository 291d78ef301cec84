# Misconception: training and test rows are each scaled with their own statistics
# Message: test rows took part|training rows alone|divided by 1
def scale(x, train_rows):
    others = torch.ones(len(x), dtype=torch.bool)
    others[train_rows] = False
    z = x.clone()
    for rows in (~others, others):
        part = x[rows]
        std = part.std(dim=0, correction=0)
        z[rows] = (part - part.mean(dim=0)) / torch.where(std > 0, std, 1.0)
    return z

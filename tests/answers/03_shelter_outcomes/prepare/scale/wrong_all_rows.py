# Misconception: the scaler is fitted on all rows
# Message: test rows took part|training rows
def scale(x, train_rows):
    known = x
    std = known.std(dim=0, correction=0)
    return (x - known.mean(dim=0)) / torch.where(std > 0, std, 1.0)

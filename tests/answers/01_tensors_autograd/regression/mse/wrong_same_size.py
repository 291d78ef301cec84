# Misconception: as many entries are the same shape
# Message: compare the shapes
def mse(prediction, target):
    if prediction.numel() != target.numel():
        raise ValueError('the sizes differ')
    return ((prediction - target) ** 2).mean()

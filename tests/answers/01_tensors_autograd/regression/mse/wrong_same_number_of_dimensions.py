# Misconception: as many dimensions are the same shape
# Message: compare the whole shapes
def mse(prediction, target):
    if prediction.ndim != target.ndim:
        raise ValueError('the dimensions differ')
    return ((prediction - target) ** 2).mean()

# Misconception: equally many rows are the same shape
# Message: compare the shapes
def mse(prediction, target):
    if len(prediction) != len(target):
        raise ValueError('the lengths differ')
    return ((prediction - target) ** 2).mean()

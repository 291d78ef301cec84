# Misconception: the squared errors are added up, not averaged
# Message: take the mean: no sum
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return ((prediction - target) ** 2).sum()

# Misconception: the loss is the root of the mean squared error
# Message: no root
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return ((prediction - target) ** 2).mean().sqrt()

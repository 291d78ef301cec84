# Misconception: an assert is as good as the error asked for
# Message: should raise ValueError
def mse(prediction, target):
    assert prediction.shape == target.shape
    return ((prediction - target) ** 2).mean()

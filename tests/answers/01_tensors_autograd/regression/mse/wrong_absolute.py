# Misconception: an error is an absolute difference
# Message: no absolute value
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return (prediction - target).abs().mean()

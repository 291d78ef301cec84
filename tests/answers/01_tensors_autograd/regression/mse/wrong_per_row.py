# Misconception: divides by the number of rows
# Message: the mean runs over all entries
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return ((prediction - target) ** 2).sum() / len(prediction)

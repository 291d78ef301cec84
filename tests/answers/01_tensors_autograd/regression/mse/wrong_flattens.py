# Misconception: reshaping the target makes any shapes fit
# Message: compare the shapes
def mse(prediction, target):
    return ((prediction - target.reshape(prediction.shape)) ** 2).mean()

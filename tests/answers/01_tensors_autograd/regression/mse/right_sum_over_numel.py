# Variant: sum divided by the number of entries
def mse(prediction, target):
    if list(prediction.size()) != list(target.size()):
        raise ValueError('shapes')
    error = prediction - target
    return (error * error).sum() / error.numel()

# Variant: a dot product of the flattened errors
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    error = (prediction - target).flatten()
    return error @ error / len(error)

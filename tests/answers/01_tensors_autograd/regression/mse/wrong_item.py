# Misconception: a loss is a plain number
# Message: no \.item\(\)
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return ((prediction - target) ** 2).mean().item()

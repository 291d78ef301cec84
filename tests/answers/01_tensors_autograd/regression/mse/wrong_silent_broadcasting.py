# Misconception: subtraction complains by itself when shapes differ
# Message: broadcast to \(2, 2\) in silence
def mse(prediction, target):
    return ((prediction - target) ** 2).mean()

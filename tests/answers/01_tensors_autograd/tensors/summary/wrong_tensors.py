# Misconception: a tensor of one number is a number
# Message: still a tensor
def summary(x):
    x = x.float()
    return {"min": x.min(), "mean": x.mean(), "max": x.max()}

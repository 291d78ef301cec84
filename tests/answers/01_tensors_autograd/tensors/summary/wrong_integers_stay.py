# Misconception: item() always gives a float
# Message: for integer tensors too
def summary(x):
    return {"min": x.min().item(), "mean": x.double().mean().item(), "max": x.max().item()}

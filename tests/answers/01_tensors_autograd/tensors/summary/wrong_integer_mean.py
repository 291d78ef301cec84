# Misconception: every tensor has a mean
# Message: integer tensors have no mean
def summary(x):
    return {"min": float(x.min()), "mean": x.mean().item(), "max": float(x.max())}
